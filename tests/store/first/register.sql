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
INSERT INTO "_sqlite_migrations" VALUES(1,'register','first','2026-11-22 05:35:13.222299+00:00');
CREATE TABLE body (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        noun TEXT NOT NULL,
        kind TEXT NOT NULL,
        jurisdiction TEXT NOT NULL,
        house_style TEXT NOT NULL,
        quorum TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "body" VALUES(1,'b1','Parks Board','Board','','England','','');
CREATE TABLE change (
        step INTEGER NOT NULL REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        record INTEGER NOT NULL,
        operation TEXT NOT NULL CHECK (operation IN ('added', 'altered', 'removed')),
        before TEXT,
        after TEXT,
        salt TEXT,
        commitment TEXT NOT NULL,
        PRIMARY KEY (step, ordinal)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "change" VALUES(1,1,'body',1,'added',NULL,'{"id":1,"uuid":"b1","name":"Parks Board","noun":"Board","kind":"","jurisdiction":"England","house_style":"","quorum":""}','0ad6ca0bed1666d4f058ebf97cfc46aa','28ecd3b795560e6cac6257012c514c4b131a4d5bc9ab92b49aa76e6ce2014115');
INSERT INTO "change" VALUES(2,1,'person',2,'added',NULL,'{"id":2,"uuid":"p1","name":"Ann Other","code":"ao","title":"","short_title":"","organisation":"","note":"","described":0}','b96f5ff30517794aecd9681969da46b2','59e67dbbc3c00a7d6cdd537d2cc839da1bdba5476549f74cb7924d20b2d65449');
INSERT INTO "change" VALUES(2,2,'seat',3,'added',NULL,'{"id":3,"body":1,"person":2,"role":"Chairman","category":"member","party":"","may_vote":1,"since":null,"until":null}','7f12e5c5254c4b6b2117c32d88dbc2bb','34d04826c401fd337ffa4fae335a271617a7a469b88f6fcf18bc47b363bea012');
CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        code TEXT NOT NULL,
        title TEXT NOT NULL,
        short_title TEXT NOT NULL,
        organisation TEXT NOT NULL,
        note TEXT NOT NULL,
        described INTEGER NOT NULL CHECK (described IN (0, 1))
    ) STRICT
    ;
INSERT INTO "person" VALUES(2,'p1','Ann Other','ao','','','','',0);
CREATE TABLE seat (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL,
        category TEXT NOT NULL,
        party TEXT NOT NULL,
        may_vote INTEGER NOT NULL CHECK (may_vote IN (0, 1)),
        since TEXT,
        until TEXT
    ) STRICT
    ;
INSERT INTO "seat" VALUES(3,1,2,'Chairman','member','',1,NULL,NULL);
CREATE TABLE step (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        sentence TEXT NOT NULL,
        item INTEGER,
        undoes INTEGER REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        redoes INTEGER REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        opening INTEGER NOT NULL CHECK (opening IN (0, 1)),
        hash TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "step" VALUES(1,'2015-07-09T12:00:01+00:00','Clerk','Body added: Parks Board',NULL,NULL,NULL,0,'a4853be975e155be41829264f512939b5c5b7d69963d2bc1e8886c9d774e50af');
INSERT INTO "step" VALUES(2,'2015-07-09T12:00:01+00:00','Clerk','Person added; Seat added',NULL,NULL,NULL,0,'57ba2324220a2b720f5b217fe4d29971b0112eb56494ac0f743c502b95d111d4');
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name
    ON _sqlite_migrations (migration_set, name)
    ;
CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER step_refuses_delete BEFORE DELETE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_update BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_delete BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
COMMIT;
