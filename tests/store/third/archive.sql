PRAGMA user_version=3;
PRAGMA application_id=1297372489;
BEGIN TRANSACTION;
CREATE TABLE _sqlite_migrations (
        id INTEGER PRIMARY KEY,
        migration_set TEXT,
        name TEXT,
        applied_at TEXT
    ) STRICT
    ;
INSERT INTO "_sqlite_migrations" VALUES(1,'archive','first','2026-11-22 11:15:54.653193+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'archive','second','2026-11-22 11:15:54.673361+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'archive','third','2026-11-22 11:15:54.681572+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'archive','parted','2026-11-22 11:15:54');
CREATE TABLE "action" (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        text TEXT NOT NULL,
        due_said TEXT NOT NULL,
        due_on TEXT,
        due_apart INTEGER NOT NULL CHECK (due_apart IN (0, 1)),
        reference TEXT NOT NULL,
        after INTEGER, unowned INTEGER NOT NULL DEFAULT 0 CHECK (unowned IN (0,
    1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, after) REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "action" VALUES(1,92,85,1,6.0,'recover the cost from the Council''s insurers','by the end of March 2026','2026-03-31',1,'',87,0);
CREATE TABLE alternative (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "alternative" VALUES(1,65,30,1,6.0,61,'To build the deck three metres wide. Rejected because of the cost.');
INSERT INTO "alternative" VALUES(1,76,31,1,10.0,69,'To do the work with the Council''s own staff. Rejected because the staff and vehicles could not be in place by July.');
INSERT INTO "alternative" VALUES(1,77,31,2,11.0,69,'To extend the present contract for a year. Rejected because its prices are a fifth higher.');
INSERT INTO "alternative" VALUES(1,91,85,1,5.0,88,'To wait for the insurers'' report. Rejected because it was not expected before February.');
CREATE TABLE announcement (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        kind TEXT NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE answer (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        question INTEGER NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        how TEXT NOT NULL,
        text TEXT NOT NULL,
        text_in TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, question)
            REFERENCES question (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "answer" VALUES(1,58,29,1,2.0,57,4,'','','Yes. It will be two metres wide, which is enough for cyclists and walkers to pass.','');
CREATE TABLE approval (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        held_on TEXT,
        said TEXT NOT NULL,
        body_name TEXT NOT NULL,
        part TEXT NOT NULL,
        outcome TEXT NOT NULL,
        note TEXT NOT NULL,
        signed_by TEXT NOT NULL,
        movers TEXT NOT NULL,
        seconders TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "approval" VALUES(1,55,28,1,1.0,'2025-12-09','','','','agreed','','the Leader','','');
CREATE TABLE "attendance" (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        person INTEGER NOT NULL,
        capacity TEXT NOT NULL,
        standing TEXT NOT NULL,
        reason TEXT NOT NULL,
        substitute_for INTEGER,
        role TEXT NOT NULL,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL,
        representing TEXT NOT NULL,
        mode TEXT NOT NULL,
        extent TEXT NOT NULL,
        may_vote INTEGER CHECK (may_vote IN (0, 1)),
        accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
        apologies_by INTEGER,
        apologies_by_name TEXT NOT NULL,
        came_after_all INTEGER NOT NULL CHECK (came_after_all IN (0, 1)),
        signed_only INTEGER NOT NULL CHECK (signed_only IN (0, 1)),
        in_absence_of INTEGER,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, substitute_for)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, apologies_by)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, in_absence_of)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "attendance" VALUES(1,35,25,3,'member','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,36,25,4,'member','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,37,25,5,'member','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,38,25,6,'member','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,39,25,7,'member','apologies','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,40,25,8,'invitee','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,41,25,9,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,42,25,10,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,43,25,11,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,44,25,12,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(1,45,25,13,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
CREATE TABLE ballot (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        division INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        category TEXT NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, division)
            REFERENCES division (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE block (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        wording TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "block" VALUES(1,84,32,'alternatives','nil','');
CREATE TABLE body (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        noun TEXT NOT NULL,
        kind TEXT NOT NULL,
        jurisdiction TEXT NOT NULL,
        house_style TEXT NOT NULL,
        quorum TEXT NOT NULL, action_series TEXT NOT NULL DEFAULT '', recommendation_series TEXT NOT NULL DEFAULT '', series_year TEXT NOT NULL DEFAULT 'calendar', findings_off TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (filing, id)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "body" VALUES(1,1,'6001509a-4dfc-4236-a64d-d2bce99c4aa3','Mossingham Borough Council Cabinet','Cabinet','cabinet','England','cabinet','3','','','calendar','');
CREATE TABLE clause (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER NOT NULL,
        parent INTEGER,
        addressee TEXT NOT NULL,
        text TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'clause', verb TEXT NOT NULL DEFAULT '', responsible TEXT NOT NULL DEFAULT '', inserted TEXT NOT NULL DEFAULT '', reference TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision) REFERENCES decision (filing, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent) REFERENCES clause (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "clause" VALUES(1,62,30,1,3.0,61,NULL,'','That recommendations 1 and 2 of the Streets Scrutiny Panel be accepted.','clause','','','','');
INSERT INTO "clause" VALUES(1,63,30,2,4.0,61,NULL,'','That recommendation 3 be not accepted.','clause','','','','');
INSERT INTO "clause" VALUES(1,70,31,1,4.0,69,NULL,'','That the contract be awarded to the tenderer ranked first in Appendix 2 to the report for five years, with leave to extend it for two more.','clause','','','','');
INSERT INTO "clause" VALUES(1,71,31,2,5.0,69,NULL,'','That the savings be kept in the Housing Revenue Account:','clause','','','','');
INSERT INTO "clause" VALUES(1,72,31,3,6.0,69,71,'','£140,000 for damp and mould; and','clause','','','','');
INSERT INTO "clause" VALUES(1,73,31,4,7.0,69,71,'','the remainder for the planned replacement of roofs.','clause','','','','');
INSERT INTO "clause" VALUES(1,81,32,1,2.0,80,NULL,'','the fees and charges in Appendix A, with effect from 1 April 2026;','clause','AGREED','','','');
INSERT INTO "clause" VALUES(1,82,32,2,3.0,80,NULL,'','that charges for allotments would be considered in March.','clause','NOTED','','','');
INSERT INTO "clause" VALUES(1,89,85,1,3.0,88,NULL,'','That up to £85,000 be released from the general reserve for emergency works.','clause','','','','');
CREATE TABLE correction (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        approval INTEGER NOT NULL,
        locator TEXT NOT NULL,
        find TEXT NOT NULL,
        put TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, approval)
            REFERENCES approval (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE cover (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        declaration INTEGER NOT NULL,
        item INTEGER, effect TEXT NOT NULL DEFAULT '', said TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, declaration) REFERENCES declaration (filing, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "cover" VALUES(1,53,52,31,'','');
CREATE TABLE "decision" (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        lead_in TEXT NOT NULL,
        closing TEXT NOT NULL,
        subject_to TEXT NOT NULL,
        delegated_to TEXT NOT NULL,
        consulting TEXT NOT NULL,
        urgent TEXT NOT NULL,
        call_in TEXT NOT NULL,
        call_in_until TEXT,
        summary TEXT NOT NULL,
        earlier TEXT NOT NULL,
        motion INTEGER,
        movers TEXT NOT NULL,
        seconders TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "decision" VALUES(1,61,30,1,2.0,'','','','','','','','the Streets Scrutiny Panel','2026-01-21','The Mill Bank footbridge will be rebuilt two metres wide and opened before Easter. A wider bridge was too dear.','',NULL,'','');
INSERT INTO "decision" VALUES(1,69,31,1,3.0,'','','','','the Head of Housing','the Cabinet Member for Housing','','the Housing Scrutiny Panel','2026-01-21','','',NULL,'','');
INSERT INTO "decision" VALUES(1,80,32,1,1.0,'','','','','','','','',NULL,'','',NULL,'','');
INSERT INTO "decision" VALUES(1,88,85,1,2.0,'','','','','','','the floor must be lifted by 23 January; the Chairman of the Leisure Scrutiny Panel had agreed that the decision could not wait for the call-in period.','',NULL,'','',NULL,'','');
INSERT INTO "decision" VALUES(1,95,33,1,1.0,'','','','','','','','',NULL,'','',NULL,'','');
CREATE TABLE "declaration" (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        interest TEXT NOT NULL,
        nature TEXT NOT NULL,
        effect TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        whose TEXT NOT NULL,
        dispensation TEXT NOT NULL,
        sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
        registered INTEGER CHECK (registered IN (0, 1)),
        at TEXT,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "declaration" VALUES(1,52,27,1,1.0,6,'personal','her brother is employed by a firm that tendered in 2019','stayed','','interest','','',0,NULL,'2026-01-13T14:01:00');
CREATE TABLE division (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        motion INTEGER,
        decision INTEGER,
        question TEXT NOT NULL,
        method TEXT NOT NULL,
        requirement TEXT NOT NULL,
        result TEXT NOT NULL,
        unanimous INTEGER NOT NULL CHECK (unanimous IN (0, 1)),
        asked_by TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE document (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        title TEXT NOT NULL,
        place_found TEXT NOT NULL, circulated TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'document',
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "document" VALUES(1,78,31,1,12.0,'Appendix 1','Evaluation of tenders','','','document');
CREATE TABLE excluded_item (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        exclusion INTEGER NOT NULL,
        item INTEGER NOT NULL,
        named INTEGER NOT NULL CHECK (named IN (0, 1)),
        summary TEXT NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, exclusion)
            REFERENCES exclusion (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "excluded_item" VALUES(1,97,96,34,1,'','');
CREATE TABLE "exclusion" (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        item INTEGER,
        place REAL NOT NULL,
        started_at TEXT NOT NULL,
        ended_in INTEGER,
        ended_place REAL NOT NULL,
        ended_at TEXT,
        kind TEXT NOT NULL,
        ground TEXT NOT NULL,
        law TEXT NOT NULL,
        interest TEXT NOT NULL,
        said TEXT NOT NULL,
        decision INTEGER,
        mover INTEGER,
        seconder INTEGER,
        ended_before INTEGER NOT NULL,
        from_here INTEGER NOT NULL CHECK (from_here IN (0, 1)),
        start_untimed INTEGER NOT NULL CHECK (start_untimed IN (0, 1)),
        end_untimed INTEGER NOT NULL CHECK (end_untimed IN (0, 1)),
        motion INTEGER,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, ended_in)
            REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, mover) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, seconder)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "exclusion" VALUES(1,96,25,33,2.0,'2026-01-13T15:02:00',34,6.0,'2026-01-13T15:20:00','exempt','3','section 100A(4) of the Local Government Act 1972','the public interest in keeping the price confidential until contracts are exchanged outweighs the public interest in disclosing it','',95,NULL,NULL,105,0,0,0,NULL);
CREATE TABLE extension (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        item INTEGER,
        place REAL NOT NULL,
        at TEXT NOT NULL,
        until TEXT,
        note TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE filing (
        number INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        content_hash TEXT NOT NULL,
        body_name TEXT NOT NULL,
        held_on TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "filing" VALUES(1,'67e2901e-d367-4027-a7f9-20cedb22c068','588adc1990d357550d536473460fa41072d0399a9e97a36a86bced809ea4fd0c','Mossingham Borough Council Cabinet','2026-01-13');
CREATE TABLE headcount (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        what TEXT NOT NULL,
        number INTEGER NOT NULL,
        about INTEGER NOT NULL CHECK (about IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE "item" (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        parent INTEGER,
        place REAL NOT NULL,
        agenda_number TEXT NOT NULL,
        minute_number TEXT NOT NULL,
        title TEXT NOT NULL,
        planned_at TEXT,
        purpose_heading TEXT NOT NULL,
        purpose TEXT NOT NULL,
        provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
        kind TEXT NOT NULL,
        numbered INTEGER NOT NULL CHECK (numbered IN (0, 1)),
        tag TEXT NOT NULL,
        report_reference TEXT NOT NULL,
        presenter TEXT NOT NULL,
        status TEXT NOT NULL,
        status_note TEXT NOT NULL,
        with_item INTEGER,
        urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
        urgent_reason TEXT NOT NULL,
        key_decision TEXT NOT NULL,
        recording TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, with_item)
            REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "item" VALUES(1,26,25,NULL,1.0,'1','','Apologies for absence',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,27,25,NULL,2.0,'2','','Declarations of interest',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,28,25,NULL,3.0,'3','','Minutes of the meeting held on 9 December 2025',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,29,25,NULL,4.0,'4','','Public questions',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,30,25,NULL,5.0,'5','','Recommendations of the Streets Scrutiny Panel: the Mill Bank footbridge',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,31,25,NULL,6.0,'6','','Housing repairs contract',NULL,'','',0,'item',1,'','CAB/26/03','','','',NULL,0,'','2025/47','');
INSERT INTO "item" VALUES(1,32,25,NULL,7.0,'7','','Fees and charges 2026/27',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,33,25,NULL,8.0,'8','','Exclusion of the public',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,34,25,NULL,9.0,'9','','Disposal of land',NULL,'','',0,'item',1,'','','','','',NULL,0,'','2025/51','');
INSERT INTO "item" VALUES(1,85,25,NULL,10.0,'10','','Flood damage to Larkfield Sports Hall',NULL,'','',0,'item',1,'','','','','',NULL,1,'the hall had been flooded on 10 January, after the agenda had been published, and works could not wait until February.','','');
CREATE TABLE mark (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        holder_table TEXT NOT NULL,
        holder INTEGER,
        at TEXT NOT NULL,
        jotting TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE meeting (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        body INTEGER NOT NULL,
        kind TEXT NOT NULL,
        held_on TEXT NOT NULL,
        called_at TEXT,
        venue TEXT NOT NULL,
        approved_on TEXT, reference TEXT NOT NULL DEFAULT '', mode TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '', recording TEXT NOT NULL DEFAULT '', first_minute INTEGER, next_on TEXT, next_at TEXT, next_said TEXT NOT NULL DEFAULT '', signed_by TEXT NOT NULL DEFAULT '', signed_on TEXT, no_apologies INTEGER NOT NULL DEFAULT 0 CHECK
    (no_apologies IN (0, 1)), no_absences INTEGER NOT NULL DEFAULT 0 CHECK (no_absences
    IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, body) REFERENCES body (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "meeting" VALUES(1,25,'67e2901e-d367-4027-a7f9-20cedb22c068',1,'ordinary','2026-01-13','14:00:00','Committee Room 1, Town Hall, Mossingham',NULL,'','','','',NULL,NULL,NULL,'','',NULL,0,0);
CREATE TABLE mention (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        person INTEGER NOT NULL,
        holder_table TEXT NOT NULL,
        holder INTEGER NOT NULL,
        place INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE motion (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER,
        path TEXT NOT NULL,
        label TEXT NOT NULL,
        text TEXT NOT NULL,
        substantive TEXT NOT NULL,
        status TEXT NOT NULL,
        status_note TEXT NOT NULL,
        referred_to TEXT NOT NULL,
        procedural INTEGER NOT NULL CHECK (procedural IN (0, 1)),
        formal INTEGER NOT NULL CHECK (formal IN (0, 1)), settled_place REAL NOT NULL DEFAULT 0.0, settled_before INTEGER NOT NULL DEFAULT 0, restated_place REAL NOT NULL DEFAULT 0.0, restated_before INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE mover (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        motion INTEGER NOT NULL,
        role TEXT NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE next_step (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE offer (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        report INTEGER NOT NULL,
        place INTEGER NOT NULL,
        text TEXT NOT NULL,
        taken_as INTEGER,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, report) REFERENCES report (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, taken_as) REFERENCES clause (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE owner (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        action INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, action) REFERENCES action (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "owner" VALUES(1,93,92,1.0,10,'');
CREATE TABLE paragraph (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        report INTEGER NOT NULL,
        place INTEGER NOT NULL,
        number TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, report) REFERENCES report (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE person (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        code TEXT NOT NULL,
        title TEXT NOT NULL,
        short_title TEXT NOT NULL,
        organisation TEXT NOT NULL,
        note TEXT NOT NULL,
        described INTEGER NOT NULL CHECK (described IN (0, 1)), honorific TEXT NOT NULL DEFAULT '', letters TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (filing, id)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "person" VALUES(1,3,'bfcc2562-6dbf-4a40-8ddc-0ebbf3f9db4f','Councillor Beatrice Ambleforth','ba','Leader of the Council','Leader','','',0,'','');
INSERT INTO "person" VALUES(1,4,'3f1a14b6-42fa-4462-af93-1b9894f10834','Councillor Imelda Strand','is','Cabinet Member for Streets and Parks','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(1,5,'4a60b12b-e396-4307-b160-dcaaa99e5b41','Councillor Hugo Cattermoss','hc','Cabinet Member for Finance','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(1,6,'f2d999fd-c319-4c7b-a053-4cbce62c5095','Councillor Lavinia Ogle','lo','Cabinet Member for Housing','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(1,7,'8b4c2c06-618b-41fc-86ea-5be654707adf','Councillor Tobias Underhay','tu','Cabinet Member for Leisure and Culture','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(1,8,'ea14c83f-e8e1-42d5-9444-d480db344538','Councillor Gideon Marsh','gm','Leader of the Riverside Group','Leader','','',0,'','');
INSERT INTO "person" VALUES(1,9,'de6790d9-597d-4def-b39b-8b02399c85d5','Martha Penhallow','mp','Chief Executive','Chief Executive','','',0,'','');
INSERT INTO "person" VALUES(1,10,'4f114fd6-b022-44e6-850d-bc9b45999aa0','Desmond Ockwell','do','Director of Finance','Director','','',0,'','');
INSERT INTO "person" VALUES(1,11,'96fad86c-8814-42db-b4f0-038f7a2ed8f0','Araminta Voss','av','Head of Housing','Head','','',0,'','');
INSERT INTO "person" VALUES(1,12,'71daca2f-0188-4469-be95-dab4dc2fc729','Siobhan Treadgold','st','Monitoring Officer','Monitoring Officer','','',0,'','');
INSERT INTO "person" VALUES(1,13,'23fd6528-5a28-4af5-aac1-08c1db21e56c','Lionel Brandreth','lb','Democratic Services Manager','Democratic Services Manager','','',0,'','');
CREATE TABLE petition (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        text TEXT NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        place_from TEXT NOT NULL,
        presented_by TEXT NOT NULL,
        signatures INTEGER,
        response TEXT NOT NULL,
        response_in TEXT NOT NULL,
        respondent INTEGER,
        respondent_name TEXT NOT NULL, signatures_said TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, respondent)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE "point" (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        answers INTEGER,
        tag TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent) REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, answers)
            REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "point" VALUES(1,60,30,1,1.0,NULL,'point','The Chairman of the Streets Scrutiny Panel had written to present the Panel''s three recommendations. The Cabinet Member for Streets and Parks thanked the Panel and said that two could be accepted at once; the third, a wider deck, would cost £90,000 more than had been set aside.',NULL,'');
INSERT INTO "point" VALUES(1,67,31,1,1.0,NULL,'point','The Head of Housing introduced the report, which sought approval to let the contract for repairs to the Council''s 4,112 homes for five years from 1 July 2026. Four tenders had been received.',NULL,'');
INSERT INTO "point" VALUES(1,68,31,2,2.0,NULL,'point','Councillor Gideon Marsh asked how tenants would be able to see what had been promised for their own homes. The Cabinet Member for Housing replied that every job would be given a date by telephone or message on the day on which it was reported, and that the figures would go to the Tenants'' Forum each quarter.',NULL,'');
INSERT INTO "point" VALUES(1,87,85,1,1.0,NULL,'point','The Chief Executive reported that water had stood 30 centimetres deep in the hall and that the floor had to be lifted within ten days if the frame was to be saved.',NULL,'');
CREATE TABLE presence (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        person INTEGER NOT NULL,
        item INTEGER,
        kind TEXT NOT NULL,
        at TEXT NOT NULL, untimed INTEGER NOT NULL DEFAULT 0 CHECK (untimed IN (0,
    1)), place REAL NOT NULL DEFAULT 0.0, how TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting) REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "presence" VALUES(1,46,25,13,NULL,'minutes','2026-01-13T13:55:00',0,1.0,'');
INSERT INTO "presence" VALUES(1,47,25,3,NULL,'presides','2026-01-13T13:55:00',0,2.0,'');
INSERT INTO "presence" VALUES(1,98,25,8,33,'out','2026-01-13T15:02:00',0,3.0,'');
CREATE TABLE put_together (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        division INTEGER NOT NULL,
        place REAL NOT NULL,
        motion INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, division)
            REFERENCES division (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, motion)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE question (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        place_from TEXT NOT NULL,
        representing TEXT NOT NULL,
        addressed INTEGER,
        addressed_to TEXT NOT NULL,
        text TEXT NOT NULL,
        text_in TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent)
            REFERENCES question (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, addressed)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "question" VALUES(1,57,29,1,1.0,NULL,'public','',NULL,'Miss Hepzibah Crane','Old Town','',4,'','Will the bridge carry bicycles?','');
CREATE TABLE reason (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "reason" VALUES(1,64,30,1,5.0,61,'The deck proposed is wide enough for the numbers counted in September, and a wider one could not be paid for without putting off the repair of the Old Town steps.');
INSERT INTO "reason" VALUES(1,74,31,1,8.0,69,'To keep the homes in repair when the present contract ends, at the best price that could be had for the quality asked for.');
INSERT INTO "reason" VALUES(1,75,31,2,9.0,69,'To put first the complaints that tenants raise most often.');
INSERT INTO "reason" VALUES(1,83,32,1,4.0,80,'To keep pace with costs.');
INSERT INTO "reason" VALUES(1,90,85,1,4.0,88,'To keep the damage from growing.');
CREATE TABLE report (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        title TEXT NOT NULL,
        dated TEXT,
        body_name TEXT NOT NULL,
        purpose TEXT NOT NULL,
        contact TEXT NOT NULL,
        contact_details TEXT NOT NULL,
        background_papers TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE response (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        report INTEGER NOT NULL,
        place INTEGER NOT NULL,
        quoted TEXT NOT NULL,
        refers_to TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, report) REFERENCES report (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE restriction (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        holder_table TEXT NOT NULL,
        holder INTEGER NOT NULL,
        kind TEXT NOT NULL,
        ground TEXT NOT NULL,
        law TEXT NOT NULL,
        interest TEXT NOT NULL,
        summary TEXT NOT NULL,
        until TEXT,
        lifted INTEGER NOT NULL CHECK (lifted IN (0, 1)),
        lifted_on TEXT,
        lifted_by TEXT NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (filing, id)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "restriction" VALUES(1,49,'item',34,'exempt','3','section 100A(4) of the Local Government Act 1972','','Cabinet agreed to sell 0.4 hectares of land on the terms set out in the report, because they were the best that could reasonably be obtained.',NULL,0,NULL,'','Disposal of land');
CREATE TABLE retired (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle TEXT NOT NULL,
        reference TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE seat (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        body INTEGER NOT NULL,
        person INTEGER NOT NULL,
        role TEXT NOT NULL,
        category TEXT NOT NULL,
        party TEXT NOT NULL,
        may_vote INTEGER NOT NULL CHECK (may_vote IN (0, 1)),
        since TEXT,
        until TEXT, representing TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, body) REFERENCES body (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "seat" VALUES(1,14,1,3,'Leader of the Council','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,15,1,4,'Deputy Leader and Cabinet Member for Streets and Parks','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,16,1,5,'Cabinet Member for Finance','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,17,1,6,'Cabinet Member for Housing','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,18,1,7,'Cabinet Member for Leisure and Culture','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,19,1,8,'','invitee','Riverside',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,20,1,9,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,21,1,10,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,22,1,11,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,23,1,12,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,24,1,13,'','officer','',0,NULL,NULL,'','');
CREATE TABLE series (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        body INTEGER NOT NULL,
        name TEXT NOT NULL,
        year TEXT NOT NULL,
        next_number INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, body) REFERENCES body (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "series" VALUES(1,2,1,'minute','2025/26',58);
CREATE TABLE settled (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        decision INTEGER NOT NULL,
        item INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, decision)
            REFERENCES decision (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE "sitting" (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        ending TEXT NOT NULL,
        started_in INTEGER,
        started_place REAL NOT NULL,
        ended_in INTEGER,
        ended_place REAL NOT NULL,
        note TEXT NOT NULL,
        start_untimed INTEGER NOT NULL CHECK (start_untimed IN (0, 1)),
        end_untimed INTEGER NOT NULL CHECK (end_untimed IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting)
            REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, started_in)
            REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, ended_in)
            REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "sitting" VALUES(1,48,25,'2026-01-13T14:00:00','2026-01-13T15:21:00','closed',NULL,3.0,34,7.0,'',0,0);
CREATE TABLE speaker (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        point INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, point) REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE style_choice (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        body INTEGER NOT NULL,
        house_style TEXT NOT NULL,
        since TEXT,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, body) REFERENCES body (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE taking (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        started_at TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "taking" VALUES(1,50,26,'2026-01-13T14:00:00');
INSERT INTO "taking" VALUES(1,51,27,'2026-01-13T14:01:00');
INSERT INTO "taking" VALUES(1,54,28,'2026-01-13T14:02:00');
INSERT INTO "taking" VALUES(1,56,29,'2026-01-13T14:03:00');
INSERT INTO "taking" VALUES(1,59,30,'2026-01-13T14:08:00');
INSERT INTO "taking" VALUES(1,66,31,'2026-01-13T14:20:00');
INSERT INTO "taking" VALUES(1,79,32,'2026-01-13T14:41:00');
INSERT INTO "taking" VALUES(1,86,85,'2026-01-13T14:50:00');
INSERT INTO "taking" VALUES(1,94,33,'2026-01-13T15:02:00');
INSERT INTO "taking" VALUES(1,99,34,'2026-01-13T15:02:00');
CREATE TABLE tally (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        division INTEGER NOT NULL,
        place REAL NOT NULL,
        category TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, division)
            REFERENCES division (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE witness (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'witness', remark TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name
    ON _sqlite_migrations (migration_set, name)
    ;
COMMIT;
