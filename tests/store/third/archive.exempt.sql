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
INSERT INTO "_sqlite_migrations" VALUES(1,'archive','first','2026-11-22 11:15:55.680211+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'archive','second','2026-11-22 11:15:55.711313+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'archive','third','2026-11-22 11:15:55.724942+00:00');
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
INSERT INTO "alternative" VALUES(1,104,34,1,5.0,101,'To keep the land. Rejected because it was not wanted for any service.');
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
INSERT INTO "clause" VALUES(1,102,34,1,3.0,101,NULL,'','That the offer of £412,000 from Ashgrove Homes be accepted.','clause','','','','');
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
INSERT INTO "decision" VALUES(1,101,34,1,2.0,'','','','','','','','',NULL,'','',NULL,'','');
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
INSERT INTO "filing" VALUES(1,'67e2901e-d367-4027-a7f9-20cedb22c068','588adc1990d357550d536473460fa41072d0399a9e97a36a86bced809ea4fd0c+7d9065ad63b3437fc620098811784ad6a6c408ed225260c5e3b60080dde3cae6','Mossingham Borough Council Cabinet','2026-01-13');
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
INSERT INTO "item" VALUES(1,34,25,NULL,9.0,'9','','Disposal of land at Tanner''s Yard',NULL,'','',0,'item',1,'','','','','',NULL,0,'','2025/51','');
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
INSERT INTO "point" VALUES(1,100,34,1,1.0,NULL,'point','Three offers had been received: £412,000 from Ashgrove Homes, £388,000 from Pell and Daughters and £350,000 from the Mossingham Land Trust.',NULL,'');
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
INSERT INTO "reason" VALUES(1,103,34,1,4.0,101,'It was the best that could reasonably be obtained under section 123 of the Local Government Act 1972.');
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
