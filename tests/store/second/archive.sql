PRAGMA user_version=2;
PRAGMA application_id=1297372489;
BEGIN TRANSACTION;
CREATE TABLE _sqlite_migrations (
        id INTEGER PRIMARY KEY,
        migration_set TEXT,
        name TEXT,
        applied_at TEXT
    ) STRICT
    ;
INSERT INTO "_sqlite_migrations" VALUES(1,'archive','first','2026-11-22 08:04:00.003269+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'archive','second','2026-11-22 08:04:00.022181+00:00');
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
        after INTEGER,
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
INSERT INTO "announcement" VALUES(1,84,43,1,1.0,'tribute',NULL,'','Members stood in silence in memory of former Councillor Walter Greengage, who had represented Old Town Ward from 1991 to 2007 and had been Mayor in 2001/02. Tributes were paid by Councillors Ambleforth, Marsh and Wren.');
INSERT INTO "announcement" VALUES(1,85,43,2,2.0,'announcement',3,'','She had opened the new reading room at Mossingham Library on 14 February and thanked all who had given books.');
INSERT INTO "announcement" VALUES(1,86,43,3,3.0,'announcement',17,'','The Boundary Commission had published its draft recommendations for the Borough; comments were invited until 1 April 2026.');
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
INSERT INTO "answer" VALUES(1,91,44,1,2.0,90,7,'','','The contractor has been appointed and work will begin on 9 March. The bridge should open before Easter.','');
INSERT INTO "answer" VALUES(1,93,44,2,4.0,92,7,'','','A ferry would cost more than the repair, but I will ask the bus company whether the number 4 could stop at both ends of the bridge.','');
INSERT INTO "answer" VALUES(1,95,44,3,6.0,94,5,'','','£212,000, which is £61,000 less than in the year before.','');
INSERT INTO "answer" VALUES(1,97,44,4,8.0,96,NULL,'','in writing, because the questioner was not present','','');
INSERT INTO "answer" VALUES(1,102,46,1,2.0,101,6,'','','1,911 up to the end of January, against 2,046 a year before.','');
INSERT INTO "answer" VALUES(1,104,46,2,4.0,103,6,'','','Yes. Every household now receives two letters and a telephone call first.','');
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
INSERT INTO "approval" VALUES(1,73,41,1,1.0,'2025-12-11','','','','confirmed','','the Mayor','','');
CREATE TABLE attendance (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        person INTEGER NOT NULL,
        capacity TEXT NOT NULL,
        standing TEXT NOT NULL,
        reason TEXT NOT NULL,
        substitute_for INTEGER, role TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '', organisation TEXT NOT NULL DEFAULT '', representing TEXT NOT NULL DEFAULT '', mode TEXT NOT NULL DEFAULT '', extent TEXT NOT NULL DEFAULT '', may_vote INTEGER CHECK (may_vote IN (0, 1)), accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN
    (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting) REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, substitute_for) REFERENCES person (filing, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "attendance" VALUES(1,51,39,3,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,52,39,4,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,53,39,5,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,54,39,6,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,55,39,7,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,56,39,8,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,57,39,9,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,58,39,10,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,59,39,11,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,60,39,13,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,61,39,14,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,62,39,15,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,63,39,16,'member','apologies','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,64,39,17,'officer','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,65,39,18,'officer','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,66,39,19,'officer','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,67,39,20,'officer','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(1,87,39,12,'member','present','',NULL,'','','','','','',NULL,0);
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
INSERT INTO "ballot" VALUES(1,126,125,1.0,3,'','for','');
INSERT INTO "ballot" VALUES(1,127,125,2.0,5,'','for','');
INSERT INTO "ballot" VALUES(1,128,125,3.0,6,'','for','');
INSERT INTO "ballot" VALUES(1,129,125,4.0,7,'','for','');
INSERT INTO "ballot" VALUES(1,130,125,5.0,8,'','for','');
INSERT INTO "ballot" VALUES(1,131,125,6.0,9,'','for','');
INSERT INTO "ballot" VALUES(1,132,125,7.0,4,'','for','');
INSERT INTO "ballot" VALUES(1,133,125,8.0,10,'','against','');
INSERT INTO "ballot" VALUES(1,134,125,9.0,11,'','against','');
INSERT INTO "ballot" VALUES(1,135,125,10.0,12,'','against','');
INSERT INTO "ballot" VALUES(1,136,125,11.0,13,'','against','');
INSERT INTO "ballot" VALUES(1,137,125,12.0,14,'','abstained','');
INSERT INTO "ballot" VALUES(1,138,125,13.0,15,'','abstained','');
INSERT INTO "ballot" VALUES(1,159,158,1.0,3,'','for','');
INSERT INTO "ballot" VALUES(1,160,158,2.0,5,'','for','');
INSERT INTO "ballot" VALUES(1,161,158,3.0,6,'','for','');
INSERT INTO "ballot" VALUES(1,162,158,4.0,7,'','for','');
INSERT INTO "ballot" VALUES(1,163,158,5.0,8,'','for','');
INSERT INTO "ballot" VALUES(1,164,158,6.0,9,'','for','');
INSERT INTO "ballot" VALUES(1,165,158,7.0,4,'','against','');
INSERT INTO "ballot" VALUES(1,166,158,8.0,10,'','against','');
INSERT INTO "ballot" VALUES(1,167,158,9.0,11,'','against','');
INSERT INTO "ballot" VALUES(1,168,158,10.0,12,'','against','');
INSERT INTO "ballot" VALUES(1,169,158,11.0,13,'','against','');
INSERT INTO "ballot" VALUES(1,170,158,12.0,14,'','against','');
INSERT INTO "ballot" VALUES(1,171,158,13.0,15,'','abstained','');
INSERT INTO "ballot" VALUES(1,172,158,1.0,3,'','for','casting');
INSERT INTO "ballot" VALUES(1,173,158,1.0,14,'','against','dissent');
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
INSERT INTO "body" VALUES(1,1,'ea57a02f-a8c4-4a91-832d-840dcd962c55','Mossingham Borough Council','Council','council','England','full-council','1/4','','','calendar','');
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
INSERT INTO "clause" VALUES(1,150,49,1,11.0,149,NULL,'','this Council will keep Larkfield Common open to all and will not sell or let any part of it for building; and','clause','','','','');
INSERT INTO "clause" VALUES(1,151,49,2,12.0,149,NULL,'','Cabinet be asked to bring forward a plan for its care within the budget set for parks.','clause','','','','');
INSERT INTO "clause" VALUES(1,175,47,1,5.0,174,NULL,'','the revenue budget for 2026/27 be set at £14.212 million, as set out in Annex A;','clause','','','','');
INSERT INTO "clause" VALUES(1,176,47,2,6.0,174,NULL,'','the council tax for a band D property be £241.18, an increase of 2.9 per cent; and','clause','','','','');
INSERT INTO "clause" VALUES(1,177,47,3,7.0,174,NULL,'','the Director of Finance be authorised:','clause','','','','');
INSERT INTO "clause" VALUES(1,178,47,4,8.0,174,177,'','to make payments under section 90(2) of the Local Government Finance Act 1988; and','clause','','','','');
INSERT INTO "clause" VALUES(1,179,47,5,9.0,174,177,'','to serve the notices required by law.','clause','','','','');
INSERT INTO "clause" VALUES(1,189,48,1,5.0,188,NULL,'','That the appointments set out in the report be made, with the addition of Councillor Annis Tolleybrook to Mossingham Museum Trust.','clause','','','','');
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
INSERT INTO "cover" VALUES(1,76,75,47,'','');
INSERT INTO "cover" VALUES(1,78,77,49,'','');
INSERT INTO "cover" VALUES(1,80,79,49,'','');
INSERT INTO "cover" VALUES(1,82,81,48,'','');
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
INSERT INTO "decision" VALUES(1,149,49,1,10.0,'','That:','','','','','','',NULL,'','',NULL,'','');
INSERT INTO "decision" VALUES(1,174,47,1,4.0,'','That:','','','','','','',NULL,'','',NULL,'','');
INSERT INTO "decision" VALUES(1,188,48,1,4.0,'','','','','','','','',NULL,'','',NULL,'','');
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
INSERT INTO "declaration" VALUES(1,75,42,1,1.0,7,'personal','she is an unpaid trustee of Mossingham Community Transport, which receives a grant','stayed','','interest','','',0,NULL,'2026-02-26T19:04:00');
INSERT INTO "declaration" VALUES(1,77,42,2,2.0,9,'non-registrable','lives beside Larkfield Common','stayed','','interest','','',0,NULL,'2026-02-26T19:04:00');
INSERT INTO "declaration" VALUES(1,79,42,3,3.0,8,'non-registrable','lives beside Larkfield Common','stayed','','interest','','',0,NULL,'2026-02-26T19:04:00');
INSERT INTO "declaration" VALUES(1,81,42,4,4.0,6,'pecuniary','he is a paid director of Mossingham Museum Trust','left','','interest','','',0,NULL,'2026-02-26T19:04:00');
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
INSERT INTO "division" VALUES(1,108,46,1,6.0,105,NULL,'','assent','','carried',0,'');
INSERT INTO "division" VALUES(1,119,49,1,4.0,116,NULL,'','','','',0,'');
INSERT INTO "division" VALUES(1,125,49,2,6.0,122,NULL,'','named','','',0,'⟦person:10⟧');
INSERT INTO "division" VALUES(1,146,49,3,9.0,110,NULL,'','','','',0,'');
INSERT INTO "division" VALUES(1,158,47,1,3.0,155,NULL,'','named','','',0,'');
INSERT INTO "division" VALUES(1,187,48,1,3.0,184,NULL,'','nem con','','carried',1,'');
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
INSERT INTO "document" VALUES(1,180,47,1,10.0,'Annex A','Revenue budget 2026/27','','','document');
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
CREATE TABLE exclusion (
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
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
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
INSERT INTO "extension" VALUES(1,181,39,47,11.0,'2026-02-26T21:40:00','22:15:00','by 12 votes to none');
CREATE TABLE filing (
        number INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        content_hash TEXT NOT NULL,
        body_name TEXT NOT NULL,
        held_on TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "filing" VALUES(1,'7ec0035b-c59d-4c17-ad5f-6bd0a0971ee8','7452482fedc29d0018f4eaced4ba48928c356601d9e380f546322caad939c4c5','Mossingham Borough Council','2026-02-26');
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
INSERT INTO "item" VALUES(1,40,39,NULL,1.0,'1','','Apologies for absence',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,41,39,NULL,2.0,'2','','Minutes',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,42,39,NULL,3.0,'3','','Declarations of interest',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,43,39,NULL,4.0,'4','','Announcements',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,44,39,NULL,5.0,'5','','Public questions',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,45,39,NULL,6.0,'6','','Petitions',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,46,39,NULL,7.0,'7','','Members'' questions',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,47,39,NULL,8.0,'8','','Revenue budget and council tax 2026/27',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,48,39,NULL,9.0,'9','','Appointments to outside bodies',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,49,39,NULL,10.0,'10','','Motion: Larkfield Common',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(1,50,39,NULL,11.0,'11','','Treasury management strategy',NULL,'','',0,'item',1,'','','','deferred','the hour was late; to be taken on 14 May 2026',NULL,0,'','','');
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
INSERT INTO "meeting" VALUES(1,39,'7ec0035b-c59d-4c17-ad5f-6bd0a0971ee8',1,'budget','2026-02-26','19:00:00','Council Chamber, Town Hall, Mossingham',NULL,'','','','',NULL,'2026-05-14','19:00:00','','',NULL,0,0);
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
INSERT INTO "mention" VALUES(1,139,10,'division',125,0);
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
        formal INTEGER NOT NULL CHECK (formal IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent)
            REFERENCES motion (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "motion" VALUES(1,105,46,1,5.0,NULL,'1','','That item 10 be taken before item 8, since many residents were present to hear it.','','carried','','',1,0);
INSERT INTO "motion" VALUES(1,110,49,1,1.0,NULL,'1','','That this Council will keep Larkfield Common open to all, will not sell or let any part of it, and asks Cabinet to bring forward a plan for its care.','That this Council will keep Larkfield Common open to all, will not sell or let any part of it for building, and asks Cabinet to bring forward a plan for its care within the budget set for parks.','carried','','',0,0);
INSERT INTO "motion" VALUES(1,113,49,2,2.0,110,'1.1','','insert after "any part of it" the words "for building"','','accepted','','',0,0);
INSERT INTO "motion" VALUES(1,116,49,3,3.0,110,'1.2','','leave out "asks Cabinet to bring forward" and insert "requires Cabinet to bring forward by 1 September 2026"','','lost','','',0,0);
INSERT INTO "motion" VALUES(1,122,49,4,5.0,110,'1.3','','add at the end the words "within the budget set for parks"','','carried','','',0,0);
INSERT INTO "motion" VALUES(1,140,49,5,7.0,110,'1.4','','add at the end "and to report on the cost of a warden"','','withdrawn','with the consent of the Council','',0,0);
INSERT INTO "motion" VALUES(1,143,49,6,8.0,110,'1.5','','leave out the words "within the budget set for parks"','','fell','the words having just been agreed','',0,0);
INSERT INTO "motion" VALUES(1,155,47,1,2.0,NULL,'1','','That the revenue budget for 2026/27 be set at £14.212 million and that council tax be increased by 2.9 per cent.','','carried','','',0,1);
INSERT INTO "motion" VALUES(1,184,48,1,2.0,NULL,'1','','That the appointments set out in the report be made, with the addition of Councillor Annis Tolleybrook to Mossingham Museum Trust.','','carried','','',0,0);
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
INSERT INTO "mover" VALUES(1,106,105,'moves',1.0,10,'');
INSERT INTO "mover" VALUES(1,107,105,'seconds',1.0,11,'');
INSERT INTO "mover" VALUES(1,111,110,'moves',1.0,15,'');
INSERT INTO "mover" VALUES(1,112,110,'seconds',1.0,14,'');
INSERT INTO "mover" VALUES(1,114,113,'moves',1.0,5,'');
INSERT INTO "mover" VALUES(1,115,113,'seconds',1.0,7,'');
INSERT INTO "mover" VALUES(1,117,116,'moves',1.0,10,'');
INSERT INTO "mover" VALUES(1,118,116,'seconds',1.0,13,'');
INSERT INTO "mover" VALUES(1,123,122,'moves',1.0,6,'');
INSERT INTO "mover" VALUES(1,124,122,'seconds',1.0,8,'');
INSERT INTO "mover" VALUES(1,141,140,'moves',1.0,14,'');
INSERT INTO "mover" VALUES(1,142,140,'seconds',1.0,11,'');
INSERT INTO "mover" VALUES(1,144,143,'moves',1.0,12,'');
INSERT INTO "mover" VALUES(1,145,143,'seconds',1.0,13,'');
INSERT INTO "mover" VALUES(1,156,155,'moves',1.0,6,'');
INSERT INTO "mover" VALUES(1,157,155,'seconds',1.0,5,'');
INSERT INTO "mover" VALUES(1,185,184,'moves',1.0,5,'');
INSERT INTO "mover" VALUES(1,186,184,'seconds',1.0,10,'');
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
INSERT INTO "person" VALUES(1,3,'1d521472-792a-48d0-ad42-20a37c5a40ae','Councillor Ottoline Farthingale','of','','','','',0,'','');
INSERT INTO "person" VALUES(1,4,'85a14ec3-c65f-4d7d-b65d-5624b7e201f7','Councillor Crispin Dewhurst-Pole','cd','','','','',0,'','');
INSERT INTO "person" VALUES(1,5,'8d4e36f4-6b14-4733-ad78-a81de7f54b5f','Councillor Beatrice Ambleforth','ba','Leader of the Council','Leader','','',0,'','');
INSERT INTO "person" VALUES(1,6,'e3b27ee4-b0ae-41ed-96d5-dd830447b70a','Councillor Hugo Cattermoss','hc','Cabinet Member for Finance','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(1,7,'3785ac58-625f-438c-a223-85222103b691','Councillor Imelda Strand','is','Cabinet Member for Streets and Parks','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(1,8,'e4f6390e-89ed-4f19-9161-5ffa966d008a','Councillor Rufus Peverill','rp','','','','',0,'','');
INSERT INTO "person" VALUES(1,9,'025a2e23-a731-4843-b13d-f6aadec5ec1a','Councillor Annis Tolleybrook','at','','','','',0,'','');
INSERT INTO "person" VALUES(1,10,'2e12880f-62ee-41aa-b2b3-096d689d7cfa','Councillor Gideon Marsh','gm','Leader of the Riverside Group','Leader','','',0,'','');
INSERT INTO "person" VALUES(1,11,'febbaf27-f223-415f-8086-77cf2454fa8d','Councillor Petra Quayle','pq','','','','',0,'','');
INSERT INTO "person" VALUES(1,12,'fce0f18f-cb13-4ccd-ae34-47b3942a7524','Councillor Owain Sillitoe','os','','','','',0,'','');
INSERT INTO "person" VALUES(1,13,'e5d766b9-9dbf-4655-9e85-724ca680b5ed','Councillor Florence Nutbourne','fn','','','','',0,'','');
INSERT INTO "person" VALUES(1,14,'58ddbc03-76b3-400f-a87b-37323dc1100d','Councillor Jasper Nutbourne','jn','','','','',0,'','');
INSERT INTO "person" VALUES(1,15,'501ddac8-7f83-48a8-8dcb-8ec1e15d96c8','Councillor Dulcie Wren','dw','','','','',0,'','');
INSERT INTO "person" VALUES(1,16,'f98bd5c9-5613-45d7-8501-8759f7c36f0d','Councillor Humphrey Yaxley','hy','','','','',0,'','');
INSERT INTO "person" VALUES(1,17,'cd30daf2-cde5-4258-ab7e-eb5ba37fce3e','Martha Penhallow','mp','Chief Executive','Chief Executive','','',0,'','');
INSERT INTO "person" VALUES(1,18,'845d1225-cc27-48b1-aa37-fd7eaaa3c818','Desmond Ockwell','do','Director of Finance','Director','','',0,'','');
INSERT INTO "person" VALUES(1,19,'22f97df2-1af2-4e03-b091-bb376600d73a','Siobhan Treadgold','st','Monitoring Officer','Monitoring Officer','','',0,'','');
INSERT INTO "person" VALUES(1,20,'323ec63a-117d-49b8-9fce-136d78bd7c8e','Lionel Brandreth','lb','Democratic Services Manager','Democratic Services Manager','','',0,'','');
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
        respondent_name TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, respondent)
            REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "petition" VALUES(1,99,45,1,1.0,'petition','','Save the number 9 bus',NULL,'Miss Hepzibah Crane','','Councillor Petra Quayle',1204,'The County Council, which pays for the service, would be asked to reconsider. The petition would be sent to it with the Council''s support.','',7,'');
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
INSERT INTO "point" VALUES(1,154,47,1,1.0,NULL,'paragraph','The Council considered the report of the Director of Finance and the recommendations of Cabinet of 3 February 2026. The Cabinet Member for Finance introduced the budget. The Leader of the Riverside Group replied.',NULL,'');
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
INSERT INTO "presence" VALUES(1,68,39,20,NULL,'minutes','2026-02-26T18:55:00',0,1.0,'');
INSERT INTO "presence" VALUES(1,69,39,3,NULL,'presides','2026-02-26T18:55:00',0,2.0,'');
INSERT INTO "presence" VALUES(1,88,39,12,43,'in','2026-02-26T19:15:00',0,4.0,'');
INSERT INTO "presence" VALUES(1,183,39,6,48,'out','2026-02-26T21:41:00',0,1.0,'');
INSERT INTO "presence" VALUES(1,190,39,6,48,'in','2026-02-26T21:50:00',0,6.0,'');
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
INSERT INTO "question" VALUES(1,90,44,1,1.0,NULL,'public','1',NULL,'Jonquil Amberley','Mill Bank','',NULL,'the Cabinet Member for Streets and Parks','When will the footbridge at Mill Bank, closed since October, be opened again?','');
INSERT INTO "question" VALUES(1,92,44,2,3.0,90,'public','',NULL,'','','',NULL,'','Could a ferry be provided in the meantime, as it was in 2003?','');
INSERT INTO "question" VALUES(1,94,44,3,5.0,NULL,'public','2',NULL,'Mr Percival Stroud','Upper Meadow','',NULL,'the Leader of the Council','How much did the Council spend on consultants in 2024/25?','');
INSERT INTO "question" VALUES(1,96,44,4,7.0,NULL,'public','3',NULL,'Ms Edith Larkin','','',NULL,'the Leader of the Council','Will the Council publish the survey of the Town Hall roof?','');
INSERT INTO "question" VALUES(1,101,46,1,1.0,NULL,'member','1',13,'','','',6,'','How many households have been summoned for arrears of council tax this year?','');
INSERT INTO "question" VALUES(1,103,46,2,3.0,101,'member','',NULL,'','','',NULL,'','Does the Cabinet Member agree that a summons should be the last resort?','');
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
INSERT INTO "seat" VALUES(1,21,1,3,'Mayor','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,22,1,4,'Deputy Mayor','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,23,1,5,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,24,1,6,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,25,1,7,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,26,1,8,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,27,1,9,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,28,1,10,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,29,1,11,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,30,1,12,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,31,1,13,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,32,1,14,'','member','Independent',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,33,1,15,'','member','Independent',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,34,1,16,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,35,1,17,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,36,1,18,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,37,1,19,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(1,38,1,20,'','officer','',0,NULL,NULL,'','');
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
INSERT INTO "series" VALUES(1,2,1,'minute','2025/26',31);
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
INSERT INTO "sitting" VALUES(1,70,39,'2026-02-26T19:02:00','2026-02-26T20:31:00','adjourned',NULL,3.0,49,13.0,'for refreshments',0,0);
INSERT INTO "sitting" VALUES(1,152,39,'2026-02-26T20:42:00','2026-02-26T21:55:00','closed',49,14.0,48,7.0,'',0,0);
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
INSERT INTO "taking" VALUES(1,71,40,'2026-02-26T19:02:00');
INSERT INTO "taking" VALUES(1,72,41,'2026-02-26T19:03:00');
INSERT INTO "taking" VALUES(1,74,42,'2026-02-26T19:04:00');
INSERT INTO "taking" VALUES(1,83,43,'2026-02-26T19:06:00');
INSERT INTO "taking" VALUES(1,89,44,'2026-02-26T19:16:00');
INSERT INTO "taking" VALUES(1,98,45,'2026-02-26T19:28:00');
INSERT INTO "taking" VALUES(1,100,46,'2026-02-26T19:36:00');
INSERT INTO "taking" VALUES(1,109,49,'2026-02-26T19:42:00');
INSERT INTO "taking" VALUES(1,153,47,'2026-02-26T20:42:00');
INSERT INTO "taking" VALUES(1,182,48,'2026-02-26T21:41:00');
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
INSERT INTO "tally" VALUES(1,120,119,1.0,'for',6);
INSERT INTO "tally" VALUES(1,121,119,2.0,'against',7);
INSERT INTO "tally" VALUES(1,147,146,1.0,'for',11);
INSERT INTO "tally" VALUES(1,148,146,2.0,'against',2);
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
