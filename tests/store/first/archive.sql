PRAGMA application_id=1297372489;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE _sqlite_migrations (
        id INTEGER PRIMARY KEY,
        migration_set TEXT,
        name TEXT,
        applied_at TEXT
    ) STRICT
    ;
INSERT INTO "_sqlite_migrations" VALUES(1,'archive','first','2026-11-22 05:35:13.233449+00:00');
CREATE TABLE action (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        text TEXT NOT NULL,
        due_said TEXT NOT NULL,
        due_on TEXT,
        due_apart INTEGER NOT NULL CHECK (due_apart IN (0, 1)),
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "action" VALUES(1,18,4,1,1.0,'Mend stiles','',NULL,0);
CREATE TABLE attendance (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        person INTEGER NOT NULL,
        capacity TEXT NOT NULL,
        standing TEXT NOT NULL,
        reason TEXT NOT NULL,
        substitute_for INTEGER,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting) REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, substitute_for) REFERENCES person (filing, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "attendance" VALUES(1,8,3,2,'member','present','',NULL);
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
INSERT INTO "block" VALUES(1,23,5,'declarations','nil','');
CREATE TABLE body (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        noun TEXT NOT NULL,
        kind TEXT NOT NULL,
        jurisdiction TEXT NOT NULL,
        house_style TEXT NOT NULL,
        quorum TEXT NOT NULL,
        PRIMARY KEY (filing, id)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "body" VALUES(1,1,'body-1','Footpaths Board','Board','','England','','');
CREATE TABLE clause (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER NOT NULL,
        parent INTEGER,
        addressee TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, decision) REFERENCES decision (filing, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent) REFERENCES clause (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "clause" VALUES(1,17,4,1,1.0,16,NULL,'','That stiles be mended;');
CREATE TABLE cover (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        declaration INTEGER NOT NULL,
        item INTEGER,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, declaration) REFERENCES declaration (filing, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "cover" VALUES(1,14,13,4);
CREATE TABLE decision (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        lead_in TEXT NOT NULL,
        closing TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "decision" VALUES(1,16,4,1.0,'','The Board resolved:','');
CREATE TABLE declaration (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER NOT NULL,
        interest TEXT NOT NULL,
        nature TEXT NOT NULL,
        effect TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "declaration" VALUES(1,13,4,1,1.0,2,'','owns a stile','');
CREATE TABLE document (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        title TEXT NOT NULL,
        place_found TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "document" VALUES(1,22,4,1,1.0,'Annex A','Map','');
CREATE TABLE filing (
        number INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        content_hash TEXT NOT NULL,
        body_name TEXT NOT NULL,
        held_on TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "filing" VALUES(1,'meeting-1','hash-1','Footpaths Board','2015-07-09');
CREATE TABLE item (
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
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting) REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "item" VALUES(1,4,3,NULL,1.0,'1','','Stiles',NULL,'','',0);
INSERT INTO "item" VALUES(1,5,3,NULL,2.0,'2','','Gates',NULL,'','',0);
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
        approved_on TEXT,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, body) REFERENCES body (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "meeting" VALUES(1,3,'meeting-1',1,'ordinary','2015-07-09',NULL,'',NULL);
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
INSERT INTO "mention" VALUES(1,11,2,'point',10,0);
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
INSERT INTO "next_step" VALUES(1,21,4,1,1.0,'A visit');
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
INSERT INTO "owner" VALUES(1,19,18,1.0,2,'');
INSERT INTO "owner" VALUES(1,20,18,2.0,NULL,'the warden');
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
        described INTEGER NOT NULL CHECK (described IN (0, 1)),
        PRIMARY KEY (filing, id)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "person" VALUES(1,2,'person-1','Ann Other','ao','','','','',0);
CREATE TABLE point (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, parent) REFERENCES point (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "point" VALUES(1,10,4,1,1.0,NULL,'point','⟦person:2⟧ asked about stiles.');
INSERT INTO "point" VALUES(1,12,4,2,2.0,NULL,'point','Two were mended.');
CREATE TABLE presence (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        person INTEGER NOT NULL,
        item INTEGER,
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting) REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "presence" VALUES(1,9,3,2,4,'presides','2015-07-09T12:00:07');
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
        until TEXT,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, body) REFERENCES body (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE sitting (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        ending TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, meeting) REFERENCES meeting (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "sitting" VALUES(1,7,3,'2015-07-09T10:00:00',NULL,'');
CREATE TABLE taking (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        started_at TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "taking" VALUES(1,6,4,'2015-07-09T10:00:00');
CREATE TABLE witness (
        filing INTEGER NOT NULL REFERENCES filing (number) DEFERRABLE INITIALLY DEFERRED,
        id INTEGER NOT NULL,
        item INTEGER NOT NULL,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL,
        PRIMARY KEY (filing, id),
        FOREIGN KEY (filing, item) REFERENCES item (filing, id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (filing, person) REFERENCES person (filing, id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "witness" VALUES(1,15,4,1,1.0,NULL,'Wilma Warden','Warden','');
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name
    ON _sqlite_migrations (migration_set, name)
    ;
COMMIT;
