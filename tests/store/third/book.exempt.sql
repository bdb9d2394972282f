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
INSERT INTO "_sqlite_migrations" VALUES(1,'book','first','2026-11-22 11:15:55.345418+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'book','second','2026-11-22 11:15:55.364039+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'book','third','2026-11-22 11:15:55.372649+00:00');
CREATE TABLE action (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        text TEXT NOT NULL,
        due_said TEXT NOT NULL,
        due_on TEXT,
        due_apart INTEGER NOT NULL CHECK (due_apart IN (0, 1))
    , reference TEXT NOT NULL DEFAULT '', after INTEGER REFERENCES point (id) DEFERRABLE INITIALLY
    DEFERRED, unowned INTEGER NOT NULL DEFAULT 0 CHECK (unowned IN (0,
    1))) STRICT
    ;
CREATE TABLE alternative (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "alternative" VALUES(104,34,1,5.0,101,'To keep the land. Rejected because it was not wanted for any service.');
CREATE TABLE announcement (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        kind TEXT NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE answer (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        question INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        how TEXT NOT NULL,
        text TEXT NOT NULL,
        text_in TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE approval (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
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
        seconders TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE attendance (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        capacity TEXT NOT NULL,
        standing TEXT NOT NULL,
        reason TEXT NOT NULL,
        substitute_for INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    , role TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '', organisation TEXT NOT NULL DEFAULT '', representing TEXT NOT NULL DEFAULT '', mode TEXT NOT NULL DEFAULT '', extent TEXT NOT NULL DEFAULT '', may_vote INTEGER CHECK (may_vote IN (0, 1)), accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN
    (0, 1)), apologies_by INTEGER REFERENCES person (id) DEFERRABLE
    INITIALLY DEFERRED, apologies_by_name TEXT NOT NULL DEFAULT '', came_after_all INTEGER NOT NULL DEFAULT 0 CHECK
    (came_after_all IN (0, 1)), signed_only INTEGER NOT NULL DEFAULT 0 CHECK
    (signed_only IN (0, 1)), in_absence_of INTEGER REFERENCES person (id)
    DEFERRABLE INITIALLY DEFERRED) STRICT
    ;
CREATE TABLE ballot (
        id INTEGER PRIMARY KEY,
        division INTEGER NOT NULL REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        category TEXT NOT NULL,
        kind TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE block (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        wording TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE body (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        noun TEXT NOT NULL,
        kind TEXT NOT NULL,
        jurisdiction TEXT NOT NULL,
        house_style TEXT NOT NULL,
        quorum TEXT NOT NULL
    , action_series TEXT NOT NULL DEFAULT '', recommendation_series TEXT NOT NULL DEFAULT '', series_year TEXT NOT NULL DEFAULT 'calendar', findings_off TEXT NOT NULL DEFAULT '') STRICT
    ;
CREATE TABLE change (
        step INTEGER NOT NULL REFERENCES step (seq) DEFERRABLE INITIALLY DEFERRED,
        ordinal INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        record INTEGER NOT NULL,
        operation TEXT NOT NULL CHECK (operation IN ('added', 'altered', 'removed')),
        before TEXT,
        after TEXT,
        salt TEXT,
        commitment TEXT NOT NULL, of_step INTEGER, of_ordinal INTEGER,
        PRIMARY KEY (step, ordinal)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "change" VALUES(14,1,'step',2,'altered',NULL,'Agenda of 9 items brought in','03378bfe7d3fd61844ead222687ef7fd','b7d8ff09165c48af9fa819116da9e2baa4e577f80b00babc507ed78f1ca0dbc5',2,0);
INSERT INTO "change" VALUES(14,2,'item',34,'added',NULL,'{"id":34,"meeting":25,"parent":null,"place":9.0,"agenda_number":"9","minute_number":"","title":"Disposal of land at Tanner''s Yard","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','f6ce7bfec8486dd120b1af306ed1e33c','c6457e035b742486927da9ad253c66eda6791ca36bf105253dfa2fff3dd955ea',2,9);
INSERT INTO "change" VALUES(14,3,'step',12,'altered',NULL,'Item 9 corrected','f2ba9e6ff02a98753c9b955783cb9770','586040a1f1575a8327ad84d1170971d32f575aa57425521a77446be0cfff6784',12,0);
INSERT INTO "change" VALUES(14,4,'item',34,'altered','{"id":34,"meeting":25,"parent":null,"place":9.0,"agenda_number":"9","minute_number":"","title":"Disposal of land at Tanner''s Yard","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','{"id":34,"meeting":25,"parent":null,"place":9.0,"agenda_number":"9","minute_number":"","title":"Disposal of land at Tanner''s Yard","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"2025/51","recording":""}','aa95a5fe7419a3bdb5a286c073b13c44','84b14f702ab2d7e8a3a59482f7a3acafe89a2a872464bf741141e9c8c127bc6d',12,1);
INSERT INTO "change" VALUES(63,1,'point',100,'added',NULL,'{"id":100,"item":34,"handle":1,"place":1.0,"parent":null,"kind":"point","text":"Three offers had been received: £412,000 from Ashgrove Homes, £388,000 from Pell and Daughters and £350,000 from the Mossingham Land Trust.","answers":null,"tag":""}','f94deb24b071cea918231f87ccd7339e','13fdef7265719151f4553a9588b303d164286bbe1f624ae20a2245bf1ea5aa4c',NULL,NULL);
INSERT INTO "change" VALUES(64,1,'decision',101,'added',NULL,'{"id":101,"item":34,"handle":1,"place":2.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','5b39396cd2bf27514251cf3f9d389274','8155c5dc7c5a3e94b531f37861ffa17874572a60892025bf4a74b29ba6230728',NULL,NULL);
INSERT INTO "change" VALUES(64,2,'clause',102,'added',NULL,'{"id":102,"item":34,"handle":1,"place":3.0,"decision":101,"parent":null,"addressee":"","text":"That the offer of £412,000 from Ashgrove Homes be accepted.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','a1f1cc4f7066bc5a7ac2c8a97e912018','7e87087f66e8d6458f9605d8eebdce64e74b341aef2052c04f21d6d99c8bccc6',NULL,NULL);
INSERT INTO "change" VALUES(65,1,'reason',103,'added',NULL,'{"id":103,"item":34,"handle":1,"place":4.0,"decision":101,"text":"It was the best that could reasonably be obtained under section 123 of the Local Government Act 1972."}','ccf2989361a0bb5c5632731c8f2e6301','490e48ae6ba18596355ce44575e28fff786111cb3054b8c179dceee78344cc34',NULL,NULL);
INSERT INTO "change" VALUES(66,1,'alternative',104,'added',NULL,'{"id":104,"item":34,"handle":1,"place":5.0,"decision":101,"text":"To keep the land. Rejected because it was not wanted for any service."}','b6f8c834b1945ff1f45af7208eb1f8bd','9f4469aea24442a7b53ab8b987951d4e7a8d120bb3588946b8d9902763db9eaf',NULL,NULL);
CREATE TABLE clause (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        parent INTEGER REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED,
        addressee TEXT NOT NULL,
        text TEXT NOT NULL
    , kind TEXT NOT NULL DEFAULT 'clause', verb TEXT NOT NULL DEFAULT '', responsible TEXT NOT NULL DEFAULT '', inserted TEXT NOT NULL DEFAULT '', reference TEXT NOT NULL DEFAULT '') STRICT
    ;
INSERT INTO "clause" VALUES(102,34,1,3.0,101,NULL,'','That the offer of £412,000 from Ashgrove Homes be accepted.','clause','','','','');
CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        approval INTEGER NOT NULL REFERENCES approval (id) DEFERRABLE INITIALLY DEFERRED,
        locator TEXT NOT NULL,
        find TEXT NOT NULL,
        put TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE cover (
        id INTEGER PRIMARY KEY,
        declaration INTEGER NOT NULL REFERENCES declaration (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
    , effect TEXT NOT NULL DEFAULT '', said TEXT NOT NULL DEFAULT '') STRICT
    ;
CREATE TABLE decision (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        lead_in TEXT NOT NULL,
        closing TEXT NOT NULL
    , handle INTEGER NOT NULL DEFAULT 1, subject_to TEXT NOT NULL DEFAULT '', delegated_to TEXT NOT NULL DEFAULT '', consulting TEXT NOT NULL DEFAULT '', urgent TEXT NOT NULL DEFAULT '', call_in TEXT NOT NULL DEFAULT '', call_in_until TEXT, summary TEXT NOT NULL DEFAULT '', earlier TEXT NOT NULL DEFAULT '', motion INTEGER REFERENCES motion (id) DEFERRABLE
    INITIALLY DEFERRED, movers TEXT NOT NULL DEFAULT '', seconders TEXT NOT NULL DEFAULT '') STRICT
    ;
INSERT INTO "decision" VALUES(101,34,2.0,'','','',1,'','','','','',NULL,'','',NULL,'','');
CREATE TABLE "declaration" (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        interest TEXT NOT NULL,
        nature TEXT NOT NULL,
        effect TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        whose TEXT NOT NULL,
        dispensation TEXT NOT NULL,
        sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
        registered INTEGER CHECK (registered IN (0, 1)),
        at TEXT
    ) STRICT
    ;
CREATE TABLE division (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        motion INTEGER REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        question TEXT NOT NULL,
        method TEXT NOT NULL,
        requirement TEXT NOT NULL,
        result TEXT NOT NULL,
        unanimous INTEGER NOT NULL CHECK (unanimous IN (0, 1)),
        asked_by TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        title TEXT NOT NULL,
        place_found TEXT NOT NULL
    , circulated TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'document') STRICT
    ;
CREATE TABLE draft (
        slot TEXT PRIMARY KEY,
        item INTEGER,
        target TEXT NOT NULL,
        text TEXT NOT NULL,
        cursor INTEGER NOT NULL,
        opened_at TEXT NOT NULL,
        spliced INTEGER NOT NULL
    , ends INTEGER) STRICT, WITHOUT ROWID
    ;
CREATE TABLE excluded_item (
        id INTEGER PRIMARY KEY,
        exclusion INTEGER NOT NULL REFERENCES exclusion (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        named INTEGER NOT NULL CHECK (named IN (0, 1)),
        summary TEXT NOT NULL,
        title TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE exclusion (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        started_at TEXT NOT NULL,
        ended_in INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        ended_place REAL NOT NULL,
        ended_at TEXT,
        kind TEXT NOT NULL,
        ground TEXT NOT NULL,
        law TEXT NOT NULL,
        interest TEXT NOT NULL,
        said TEXT NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        mover INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        seconder INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        ended_before INTEGER NOT NULL,
        from_here INTEGER NOT NULL CHECK (from_here IN (0, 1)),
        start_untimed INTEGER NOT NULL CHECK (start_untimed IN (0, 1)),
        end_untimed INTEGER NOT NULL CHECK (end_untimed IN (0, 1))
    , motion INTEGER REFERENCES motion (id) DEFERRABLE
    INITIALLY DEFERRED) STRICT
    ;
CREATE TABLE extension (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        at TEXT NOT NULL,
        until TEXT,
        note TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE headcount (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        what TEXT NOT NULL,
        number INTEGER NOT NULL,
        about INTEGER NOT NULL CHECK (about IN (0, 1))
    ) STRICT
    ;
CREATE TABLE item (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        parent INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        agenda_number TEXT NOT NULL,
        minute_number TEXT NOT NULL,
        title TEXT NOT NULL,
        planned_at TEXT,
        purpose_heading TEXT NOT NULL,
        purpose TEXT NOT NULL,
        provisional INTEGER NOT NULL CHECK (provisional IN (0, 1))
    , kind TEXT NOT NULL DEFAULT 'item', numbered INTEGER NOT NULL DEFAULT 1 CHECK (numbered IN (0,
    1)), tag TEXT NOT NULL DEFAULT '', report_reference TEXT NOT NULL DEFAULT '', presenter TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', status_note TEXT NOT NULL DEFAULT '', with_item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY
    DEFERRED, urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)), urgent_reason TEXT NOT NULL DEFAULT '', key_decision TEXT NOT NULL DEFAULT '', recording TEXT NOT NULL DEFAULT '') STRICT
    ;
INSERT INTO "item" VALUES(34,25,NULL,9.0,'9','','Disposal of land at Tanner''s Yard',NULL,'','',0,'item',1,'','','','','',NULL,0,'','2025/51','');
CREATE TABLE lease (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        generation INTEGER NOT NULL,
        holder TEXT NOT NULL,
        host TEXT NOT NULL,
        pid INTEGER NOT NULL,
        began TEXT NOT NULL,
        since TEXT NOT NULL,
        beat INTEGER NOT NULL
    ) STRICT
    ;
CREATE TABLE mark (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        holder_table TEXT NOT NULL,
        holder INTEGER,
        at TEXT NOT NULL,
        jotting TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE meeting (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        held_on TEXT NOT NULL,
        called_at TEXT,
        venue TEXT NOT NULL,
        approved_on TEXT
    , reference TEXT NOT NULL DEFAULT '', mode TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '', recording TEXT NOT NULL DEFAULT '', first_minute INTEGER, next_on TEXT, next_at TEXT, next_said TEXT NOT NULL DEFAULT '', signed_by TEXT NOT NULL DEFAULT '', signed_on TEXT, no_apologies INTEGER NOT NULL DEFAULT 0 CHECK
    (no_apologies IN (0, 1)), no_absences INTEGER NOT NULL DEFAULT 0 CHECK (no_absences
    IN (0, 1))) STRICT
    ;
CREATE TABLE mention (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        holder_table TEXT NOT NULL,
        holder INTEGER NOT NULL,
        place INTEGER NOT NULL
    ) STRICT
    ;
CREATE TABLE motion (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
        path TEXT NOT NULL,
        label TEXT NOT NULL,
        text TEXT NOT NULL,
        substantive TEXT NOT NULL,
        status TEXT NOT NULL,
        status_note TEXT NOT NULL,
        referred_to TEXT NOT NULL,
        procedural INTEGER NOT NULL CHECK (procedural IN (0, 1)),
        formal INTEGER NOT NULL CHECK (formal IN (0, 1))
    , settled_place REAL NOT NULL DEFAULT 0.0, settled_before INTEGER NOT NULL DEFAULT 0, restated_place REAL NOT NULL DEFAULT 0.0, restated_before INTEGER NOT NULL DEFAULT 0) STRICT
    ;
CREATE TABLE mover (
        id INTEGER PRIMARY KEY,
        motion INTEGER NOT NULL REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE next_step (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE offer (
        id INTEGER PRIMARY KEY,
        report INTEGER NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
        place INTEGER NOT NULL,
        text TEXT NOT NULL,
        taken_as INTEGER REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    ;
CREATE TABLE owner (
        id INTEGER PRIMARY KEY,
        action INTEGER NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE paragraph (
        id INTEGER PRIMARY KEY,
        report INTEGER NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
        place INTEGER NOT NULL,
        number TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    ;
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
    , honorific TEXT NOT NULL DEFAULT '', letters TEXT NOT NULL DEFAULT '') STRICT
    ;
CREATE TABLE petition (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        text TEXT NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        place_from TEXT NOT NULL,
        presented_by TEXT NOT NULL,
        signatures INTEGER,
        response TEXT NOT NULL,
        response_in TEXT NOT NULL,
        respondent INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        respondent_name TEXT NOT NULL
    , signatures_said TEXT NOT NULL DEFAULT '') STRICT
    ;
CREATE TABLE point (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER REFERENCES point (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        text TEXT NOT NULL
    , answers INTEGER REFERENCES point (id) DEFERRABLE INITIALLY
    DEFERRED, tag TEXT NOT NULL DEFAULT '') STRICT
    ;
INSERT INTO "point" VALUES(100,34,1,1.0,NULL,'point','Three offers had been received: £412,000 from Ashgrove Homes, £388,000 from Pell and Daughters and £350,000 from the Mossingham Land Trust.',NULL,'');
CREATE TABLE presence (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        at TEXT NOT NULL
    , untimed INTEGER NOT NULL DEFAULT 0 CHECK (untimed IN (0,
    1)), place REAL NOT NULL DEFAULT 0.0, how TEXT NOT NULL DEFAULT '') STRICT
    ;
CREATE TABLE put_together (
        id INTEGER PRIMARY KEY,
        division INTEGER NOT NULL REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        motion INTEGER NOT NULL REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    ;
CREATE TABLE question (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        place_from TEXT NOT NULL,
        representing TEXT NOT NULL,
        addressed INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        addressed_to TEXT NOT NULL,
        text TEXT NOT NULL,
        text_in TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE reason (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "reason" VALUES(103,34,1,4.0,101,'It was the best that could reasonably be obtained under section 123 of the Local Government Act 1972.');
CREATE TABLE report (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        title TEXT NOT NULL,
        dated TEXT,
        body_name TEXT NOT NULL,
        purpose TEXT NOT NULL,
        contact TEXT NOT NULL,
        contact_details TEXT NOT NULL,
        background_papers TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE response (
        id INTEGER PRIMARY KEY,
        report INTEGER NOT NULL REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
        place INTEGER NOT NULL,
        quoted TEXT NOT NULL,
        refers_to TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE restriction (
        id INTEGER PRIMARY KEY,
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
        title TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE retired (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle TEXT NOT NULL,
        reference TEXT NOT NULL
    ) STRICT
    ;
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
    , representing TEXT NOT NULL DEFAULT '', code TEXT NOT NULL DEFAULT '') STRICT
    ;
CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        year TEXT NOT NULL,
        next_number INTEGER NOT NULL
    ) STRICT
    ;
CREATE TABLE settled (
        id INTEGER PRIMARY KEY,
        decision INTEGER NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    ;
CREATE TABLE sitting (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        ending TEXT NOT NULL
    , started_in INTEGER REFERENCES item (id) DEFERRABLE
    INITIALLY DEFERRED, started_place REAL NOT NULL DEFAULT 0.0, ended_in INTEGER REFERENCES item (id) DEFERRABLE
    INITIALLY DEFERRED, ended_place REAL NOT NULL DEFAULT 0.0, note TEXT NOT NULL DEFAULT '', start_untimed INTEGER NOT NULL DEFAULT 0 CHECK
    (start_untimed IN (0, 1)), end_untimed INTEGER NOT NULL DEFAULT 0 CHECK (end_untimed
    IN (0, 1))) STRICT
    ;
CREATE TABLE speaker (
        id INTEGER PRIMARY KEY,
        point INTEGER NOT NULL REFERENCES point (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE splice (
        number INTEGER PRIMARY KEY,
        slot TEXT NOT NULL,
        at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        inserted TEXT NOT NULL,
        cursor INTEGER NOT NULL
    ) STRICT
    ;
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
    , salt TEXT, commitment TEXT NOT NULL DEFAULT '', closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))) STRICT
    ;
INSERT INTO "step" VALUES(14,'2026-01-13T14:00:00+00:00','root','Words for the public noted: item 9',34,NULL,NULL,0,'c43b1b2b6c965d195e0dabcf5f7be331afeeb1b1f106032be4c8b847d02ded4e','cd536a974598de97984a6b9936b194a8','a1abc7b504f33dd804daa38b170858456da0a3e9b29914c81fe3bf3f3eddecdc',1);
INSERT INTO "step" VALUES(63,'2026-01-13T15:02:00+00:00','root','Key point noted under item 9',34,NULL,NULL,0,'cbf557e7cfe63f00bd837a3c20004c6ad95fd1fe7fa9b10dc55f8ef8ca6b35a8','6ebc51d1774d89c8957bea11e63cd9c7','9f075d80113ee83a005e5d73a831703298612b74fb6e8ae5d4d1a5885b2d5da1',1);
INSERT INTO "step" VALUES(64,'2026-01-13T15:02:00+00:00','root','Clause recorded under item 9',34,NULL,NULL,0,'a775cdfb1c33e48b33fe54f0665a0d30308b828222c151e44863963b0f02e306','d49cf957798678eba7524ff84b41e8f7','aea61a83853724bb63b6b8dd15cd932a75b6681297b8c60e281cc1e5ce7049fb',1);
INSERT INTO "step" VALUES(65,'2026-01-13T15:02:00+00:00','root','Reason noted under item 9',34,NULL,NULL,0,'e8e7d5727193d1e9e986403b657eebc74a04b4e2085291fd375ea083eb9bb340','ba9c08e858fb43e56c12010779131c77','109293ec248d38ce4d0c28d81809c07c989e844cb810e72e0b69772c67dfc9e2',1);
INSERT INTO "step" VALUES(66,'2026-01-13T15:02:00+00:00','root','Alternative noted under item 9',34,NULL,NULL,0,'9dd11d0d46dc6afb33a5a4e5cfaf478244dd67e862b960f716d140e046958d19','c5bc287a0f0f8e85224ec8abe46eaae5','8e9784793041ba5a7b3733a21ce7fc1949e181ea21dc43e83c3286bb8af1f5b1',1);
CREATE TABLE style_choice (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        house_style TEXT NOT NULL,
        since TEXT
    ) STRICT
    ;
CREATE TABLE taking (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        started_at TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE tally (
        id INTEGER PRIMARY KEY,
        division INTEGER NOT NULL REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        category TEXT NOT NULL,
        number INTEGER NOT NULL
    ) STRICT
    ;
CREATE TABLE witness (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL
    , kind TEXT NOT NULL DEFAULT 'witness', remark TEXT NOT NULL DEFAULT '') STRICT
    ;
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name
    ON _sqlite_migrations (migration_set, name)
    ;
CREATE TRIGGER step_refuses_delete BEFORE DELETE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_delete BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step
    WHEN NOT (
        NEW.sentence = '' AND NEW.salt IS NULL AND NEW.seq = OLD.seq AND NEW.at = OLD.at
        AND NEW.who = OLD.who AND NEW.item IS OLD.item AND NEW.undoes IS OLD.undoes
        AND NEW.redoes IS OLD.redoes AND NEW.opening = OLD.opening
        AND NEW.closed = OLD.closed AND NEW.hash = OLD.hash
        AND NEW.commitment = OLD.commitment
    )
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_update BEFORE UPDATE ON change
    WHEN NOT (
        NEW.before IS NULL AND NEW.after IS NULL AND NEW.salt IS NULL
        AND NEW.step = OLD.step AND NEW.ordinal = OLD.ordinal
        AND NEW.table_name = OLD.table_name AND NEW.record = OLD.record
        AND NEW.operation = OLD.operation AND NEW.of_step IS OLD.of_step
        AND NEW.of_ordinal IS OLD.of_ordinal AND NEW.commitment = OLD.commitment
    )
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
COMMIT;
