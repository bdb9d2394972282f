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
INSERT INTO "_sqlite_migrations" VALUES(1,'book','first','2026-11-22 05:35:13.184819+00:00');
CREATE TABLE action (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        text TEXT NOT NULL,
        due_said TEXT NOT NULL,
        due_on TEXT,
        due_apart INTEGER NOT NULL CHECK (due_apart IN (0, 1))
    ) STRICT
    ;
INSERT INTO "action" VALUES(18,4,1,1.0,'Mend stiles','',NULL,0);
CREATE TABLE attendance (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        capacity TEXT NOT NULL,
        standing TEXT NOT NULL,
        reason TEXT NOT NULL,
        substitute_for INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    ;
INSERT INTO "attendance" VALUES(8,3,2,'member','present','',NULL);
CREATE TABLE block (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        wording TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "block" VALUES(23,5,'declarations','nil','');
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
INSERT INTO "body" VALUES(1,'body-1','Footpaths Board','Board','','England','','');
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
INSERT INTO "change" VALUES(1,1,'body',1,'added',NULL,'{"id":1,"uuid":"body-1","name":"Footpaths Board","noun":"Board","kind":"","jurisdiction":"England","house_style":"","quorum":""}','f723a98f74a004024f9b37b7ed661b2b','89afdd954f1a08162d48f00535289b53aa50ee0a54e1b4f8767a5adaef41b707');
INSERT INTO "change" VALUES(1,2,'person',2,'added',NULL,'{"id":2,"uuid":"person-1","name":"Ann Other","code":"ao","title":"","short_title":"","organisation":"","note":"","described":0}','c8c07892a4b5a963d0ec9fd063d59334','4bb3d15787103862df2d1ee3db1d0d3e44257f211bd1bce3aa76dbc44d2be199');
INSERT INTO "change" VALUES(1,3,'meeting',3,'added',NULL,'{"id":3,"uuid":"meeting-1","body":1,"kind":"ordinary","held_on":"2015-07-09","called_at":null,"venue":"","approved_on":null}','fe94f19434af5322dee98dbe8be8b042','667aafb89f84fd4b82b0091c67b626cc396773a18a4422456b52c23cd913fb38');
INSERT INTO "change" VALUES(1,4,'item',4,'added',NULL,'{"id":4,"meeting":3,"parent":null,"place":1.0,"agenda_number":"1","minute_number":"","title":"Stiles","planned_at":null,"purpose_heading":"","purpose":"","provisional":0}','69b173c9f546145107c33f970deddf0e','c9a671076a4965b2d30ec9cb2da494323790d7746d87f4ffcd3ca3b4c801f1c5');
INSERT INTO "change" VALUES(1,5,'item',5,'added',NULL,'{"id":5,"meeting":3,"parent":null,"place":2.0,"agenda_number":"2","minute_number":"","title":"Gates","planned_at":null,"purpose_heading":"","purpose":"","provisional":0}','380cf84df9eba4c4229eef0435ddc7c3','b9e99aa3f32350b9101494de9fb050f2646ac673d4bbfb9ff2f9dff0c5b0f3de');
INSERT INTO "change" VALUES(1,6,'taking',6,'added',NULL,'{"id":6,"item":4,"started_at":"2015-07-09T10:00:00"}','5fd9bc5fd956e6ab148828c1d48b0f9e','431f370321070070188ee25801713f65302c7c72ea4af2c77629cf6d51dc3da1');
INSERT INTO "change" VALUES(2,1,'sitting',7,'added',NULL,'{"id":7,"meeting":3,"started_at":"2015-07-09T10:00:00","ended_at":null,"ending":""}','efed1380e93bf962ac8baac63c30151c','f0b26d5f90193a854d628d6c0d9ae263925d62a5e4abe9a7fcddc4d06e12930d');
INSERT INTO "change" VALUES(3,1,'attendance',8,'added',NULL,'{"id":8,"meeting":3,"person":2,"capacity":"member","standing":"present","reason":"","substitute_for":null}','1957ab4e4967201d1af9e682eaa25079','a12629e29297abd06dcd50a5049d88395c64141e65d18e3ef4193f87aea357de');
INSERT INTO "change" VALUES(4,1,'presence',9,'added',NULL,'{"id":9,"meeting":3,"person":2,"item":4,"kind":"presides","at":"2015-07-09T12:00:07"}','1ccf86a315f2133c439aed14ada0a90b','4f9145ad7b03503eef3c12d3b106974f9b0685ab2c73428b4ddc26835871ae5d');
INSERT INTO "change" VALUES(5,1,'point',10,'added',NULL,'{"id":10,"item":4,"handle":1,"place":1.0,"parent":null,"kind":"point","text":"⟦person:2⟧ asked about stiles."}','67e83a27242a2133be469c83dc04a862','b4d8ddef3931a0aa67cae94bda4ad94c06e430a0126582f0545c779d437776ce');
INSERT INTO "change" VALUES(5,2,'mention',11,'added',NULL,'{"id":11,"person":2,"holder_table":"point","holder":10,"place":0}','a95f854ca315000b35caca58fe8e5f72','4c7cdb0cf070294e35d7901d28fc78462bcbd862a6c3fb0177ce023fdcb19906');
INSERT INTO "change" VALUES(6,1,'point',12,'added',NULL,'{"id":12,"item":4,"handle":2,"place":2.0,"parent":null,"kind":"point","text":"Two were mended."}','bf6b5aebebd01a09b982bb6013444d4b','ef6b7b22f8c0472339ad760c8abd344fe32e9cb6ea94843bde8a77f0428fb2dc');
INSERT INTO "change" VALUES(7,1,'declaration',13,'added',NULL,'{"id":13,"item":4,"handle":1,"place":1.0,"person":2,"interest":"","nature":"owns a stile","effect":""}','97ba8da61d9c8ed009e9e8478863350d','4f11f1c348c472ae06cf30eb0e678282ffa5ca30b2421f47c4684f367b323f61');
INSERT INTO "change" VALUES(7,2,'cover',14,'added',NULL,'{"id":14,"declaration":13,"item":4}','6522e8187d5824bf6b89502861c866e2','b71650f64d17954cc4b4dd179e55bc788acee22b7b7f2bb6223765140dfbae00');
INSERT INTO "change" VALUES(8,1,'witness',15,'added',NULL,'{"id":15,"item":4,"handle":1,"place":1.0,"person":null,"name":"Wilma Warden","title":"Warden","organisation":""}','4bb1da1a4d3752e666fe12ac9971be53','5107b3fac0846362093b5378587a02d63d6fc3ed4416ea238744a72998ce98a8');
INSERT INTO "change" VALUES(9,1,'decision',16,'added',NULL,'{"id":16,"item":4,"place":1.0,"label":"","lead_in":"The Board agreed:","closing":""}','ffb3fd0f33590dc5d0f5f79a44180a54','ca5a613505f198ecabae62d43957c6df69b66a7c8cf1427772dc95fc23f7ca24');
INSERT INTO "change" VALUES(10,1,'clause',17,'added',NULL,'{"id":17,"item":4,"handle":1,"place":1.0,"decision":16,"parent":null,"addressee":"","text":"That stiles be mended;"}','d1ac3943b5c04d25a2ef61b5ca9ec3ea','bdbf2226332d17819f40aa5ea03afb992d7054389f880a2584b5357d4d34b2a0');
INSERT INTO "change" VALUES(11,1,'decision',16,'altered','{"id":16,"item":4,"place":1.0,"label":"","lead_in":"The Board agreed:","closing":""}','{"id":16,"item":4,"place":1.0,"label":"","lead_in":"The Board resolved:","closing":""}','63a1f81a7ce8a98764f9ca12baf8729c','2bcd507a2ac14526f7902a3be2ee65013f3aad3b148f4b3229885d502fd334b6');
INSERT INTO "change" VALUES(12,1,'action',18,'added',NULL,'{"id":18,"item":4,"handle":1,"place":1.0,"text":"Mend stiles","due_said":"","due_on":null,"due_apart":0}','b1eb7a0394b589c92bf4a12c768028fd','f46ab7c81579da540de659915000b78a109ab085678cb82310eb582d1f7e6d46');
INSERT INTO "change" VALUES(12,2,'owner',19,'added',NULL,'{"id":19,"action":18,"place":1.0,"person":2,"name":""}','03f55a6529ba6284dd468d31b0360c96','2d453070fdacc737b6548c620e17aecaebaa2f3df8b09ceb3b1d59b4c4ab7260');
INSERT INTO "change" VALUES(12,3,'owner',20,'added',NULL,'{"id":20,"action":18,"place":2.0,"person":null,"name":"the warden"}','f6c03a2788f66b7366641d39c1d6eb1e','e25435425db84ad198b7688234b058f94a602c2558c1dd9992b7ee878090ef37');
INSERT INTO "change" VALUES(13,1,'next_step',21,'added',NULL,'{"id":21,"item":4,"handle":1,"place":1.0,"text":"A visit"}','40a7a1369f3d761e869c7f1f957f5e8d','b18e4938a6b4cf4103b6b994210ac5536094de975366de3f9ec47777d0d1cf18');
INSERT INTO "change" VALUES(14,1,'document',22,'added',NULL,'{"id":22,"item":4,"handle":1,"place":1.0,"label":"Annex A","title":"Map","place_found":""}','92139c98221a7428039c5749ae469271','f3bcea2bb542fc16b02a74c6e33c6047e199db49dd7a3d1823707853bc1ea66d');
INSERT INTO "change" VALUES(15,1,'block',23,'added',NULL,'{"id":23,"item":5,"kind":"declarations","state":"nil","wording":""}','76259d3041e94814fe980b0f44349ddc','e1bd4ebc4b9038d32b7d136a5764f4d7a660495c9daa44e8befe8915e28cd41c');
INSERT INTO "change" VALUES(16,1,'item',4,'altered','{"id":4,"meeting":3,"parent":null,"place":1.0,"agenda_number":"1","minute_number":"","title":"Stiles","planned_at":null,"purpose_heading":"","purpose":"","provisional":0}','{"id":4,"meeting":3,"parent":null,"place":1.0,"agenda_number":"1","minute_number":"","title":"Stiles and steps","planned_at":null,"purpose_heading":"","purpose":"","provisional":0}','eedd3147815c6605e8f81e8770185287','b8883d2b5d5aa680dd98aad46275999fc7a00673d0e2817ac3aced59102cf363');
INSERT INTO "change" VALUES(17,1,'item',4,'altered','{"id":4,"meeting":3,"parent":null,"place":1.0,"agenda_number":"1","minute_number":"","title":"Stiles and steps","planned_at":null,"purpose_heading":"","purpose":"","provisional":0}','{"id":4,"meeting":3,"parent":null,"place":1.0,"agenda_number":"1","minute_number":"","title":"Stiles","planned_at":null,"purpose_heading":"","purpose":"","provisional":0}','57dc981c18286595614cabfdb6bcf066','6e813acaf5c9b5481d809553f5377243711f0c24235c5641f0721d2bcdde1e37');
CREATE TABLE clause (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER NOT NULL REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        parent INTEGER REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED,
        addressee TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "clause" VALUES(17,4,1,1.0,16,NULL,'','That stiles be mended;');
CREATE TABLE cover (
        id INTEGER PRIMARY KEY,
        declaration INTEGER NOT NULL REFERENCES declaration (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    ;
INSERT INTO "cover" VALUES(14,13,4);
CREATE TABLE decision (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        lead_in TEXT NOT NULL,
        closing TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "decision" VALUES(16,4,1.0,'','The Board resolved:','');
CREATE TABLE declaration (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        interest TEXT NOT NULL,
        nature TEXT NOT NULL,
        effect TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "declaration" VALUES(13,4,1,1.0,2,'','owns a stile','');
CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        label TEXT NOT NULL,
        title TEXT NOT NULL,
        place_found TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "document" VALUES(22,4,1,1.0,'Annex A','Map','');
CREATE TABLE draft (
        slot TEXT PRIMARY KEY,
        item INTEGER,
        target TEXT NOT NULL,
        text TEXT NOT NULL,
        cursor INTEGER NOT NULL,
        opened_at TEXT NOT NULL,
        spliced INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "draft" VALUES('line',NULL,'','',0,'2015-07-09T12:00:34',0);
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
    ) STRICT
    ;
INSERT INTO "item" VALUES(4,3,NULL,1.0,'1','','Stiles',NULL,'','',0);
INSERT INTO "item" VALUES(5,3,NULL,2.0,'2','','Gates',NULL,'','',0);
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
    ) STRICT
    ;
INSERT INTO "meeting" VALUES(3,'meeting-1',1,'ordinary','2015-07-09',NULL,'',NULL);
CREATE TABLE mention (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        holder_table TEXT NOT NULL,
        holder INTEGER NOT NULL,
        place INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "mention" VALUES(11,2,'point',10,0);
CREATE TABLE next_step (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "next_step" VALUES(21,4,1,1.0,'A visit');
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
INSERT INTO "owner" VALUES(19,18,1.0,2,'');
INSERT INTO "owner" VALUES(20,18,2.0,NULL,'the warden');
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
    ) STRICT
    ;
INSERT INTO "person" VALUES(2,'person-1','Ann Other','ao','','','','',0);
CREATE TABLE point (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        parent INTEGER REFERENCES point (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "point" VALUES(10,4,1,1.0,NULL,'point','⟦person:2⟧ asked about stiles.');
INSERT INTO "point" VALUES(12,4,2,2.0,NULL,'point','Two were mended.');
CREATE TABLE presence (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        item INTEGER REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "presence" VALUES(9,3,2,4,'presides','2015-07-09T12:00:07');
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
CREATE TABLE sitting (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        ending TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "sitting" VALUES(7,3,'2015-07-09T10:00:00',NULL,'');
CREATE TABLE splice (
        number INTEGER PRIMARY KEY,
        slot TEXT NOT NULL,
        at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        inserted TEXT NOT NULL,
        cursor INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "splice" VALUES(1,'line',0,0,'h',1);
INSERT INTO "splice" VALUES(2,'line',1,0,'a',2);
INSERT INTO "splice" VALUES(3,'line',2,0,'l',3);
INSERT INTO "splice" VALUES(4,'line',3,0,'f',4);
INSERT INTO "splice" VALUES(5,'line',4,0,' ',5);
INSERT INTO "splice" VALUES(6,'line',5,0,'a',6);
INSERT INTO "splice" VALUES(7,'line',6,0,' ',7);
INSERT INTO "splice" VALUES(8,'line',7,0,'l',8);
INSERT INTO "splice" VALUES(9,'line',8,0,'i',9);
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
INSERT INTO "step" VALUES(1,'2015-07-09T12:00:00+00:00','Clerk','Book laid out',NULL,NULL,NULL,1,'4985edd0458bb7fd92cab4a5a4d77ba091d5beefad53673b4511d3b028236d32');
INSERT INTO "step" VALUES(2,'2015-07-09T12:00:03+00:00','Clerk','Meeting opened',NULL,NULL,NULL,0,'31371d582b15370344f2578137aa3c04c7b2d6aebdff2956c664dcdffcbf38d5');
INSERT INTO "step" VALUES(3,'2015-07-09T12:00:05+00:00','Clerk','Present: Ann Other',NULL,NULL,NULL,0,'389b34446b6a5e3c27e27ee2024366d00177b88e16a4e99e7219ab4a6b21d8f8');
INSERT INTO "step" VALUES(4,'2015-07-09T12:00:07+00:00','Clerk','Ann Other took the chair at 12:00',4,NULL,NULL,0,'e5cfd71caa3b2b1d7e9bc90ac473c1f96d4f6e2aef2d20f9690278b6d2818ee0');
INSERT INTO "step" VALUES(5,'2015-07-09T12:00:09+00:00','Clerk','Key point noted under item 1',4,NULL,NULL,0,'59601793bc6bfa7833a033da216a3547a7bf17c0ff51f51413f12149fe270055');
INSERT INTO "step" VALUES(6,'2015-07-09T12:00:11+00:00','Clerk','Key point noted under item 1',4,NULL,NULL,0,'46d72f2e2aa8915f460760934e40572ab0e04da944c7d6bdb872eeb4fd560430');
INSERT INTO "step" VALUES(7,'2015-07-09T12:00:13+00:00','Clerk','Declaration recorded under item 1',4,NULL,NULL,0,'a66214a4219d79b2763c61a37b31814c412837c838d2901a5de301bdcf6a6741');
INSERT INTO "step" VALUES(8,'2015-07-09T12:00:15+00:00','Clerk','Witness recorded under item 1',4,NULL,NULL,0,'a86e584a821fb320b2b9ff18d03df078a7d7b6461688f1b2ae1fead2ce28f45f');
INSERT INTO "step" VALUES(9,'2015-07-09T12:00:17+00:00','Clerk','Lead-in noted under item 1',4,NULL,NULL,0,'c06080da96fd51141b4d6fe310972221157d341a0f673b0a579e62f72b5d16ae');
INSERT INTO "step" VALUES(10,'2015-07-09T12:00:19+00:00','Clerk','Clause recorded under item 1',4,NULL,NULL,0,'be6716b58e7daddefbd323d073a85e9a377ae71ccf6e8d748b343d3d8ef15eb2');
INSERT INTO "step" VALUES(11,'2015-07-09T12:00:21+00:00','Clerk','Lead-in noted under item 1',4,NULL,NULL,0,'d94c2e1f2f6ce7b2397db0da70d3c417acd9d9850b01cfc974f8e97e5e1e15f0');
INSERT INTO "step" VALUES(12,'2015-07-09T12:00:23+00:00','Clerk','Action recorded under item 1',4,NULL,NULL,0,'271700a7cb0ef21ce885fed2930e75490d862372e9adee244dbd709e5aa40af6');
INSERT INTO "step" VALUES(13,'2015-07-09T12:00:25+00:00','Clerk','Next step recorded under item 1',4,NULL,NULL,0,'61522d0bb4021aceff97c65baa1228dbe3b87c8da48c06d37abb41f735db50ce');
INSERT INTO "step" VALUES(14,'2015-07-09T12:00:27+00:00','Clerk','Document listed under item 1',4,NULL,NULL,0,'31084d360039e14dc9d7b8706e299dde577662cfcb90d860dd234094c7e45c33');
INSERT INTO "step" VALUES(15,'2015-07-09T12:00:29+00:00','Clerk','Declarations under item 2: none',5,NULL,NULL,0,'fe9c32851e4f5d3a1ba205a2bc375f2c4e72049151544c1b8ced615d9de71c58');
INSERT INTO "step" VALUES(16,'2015-07-09T12:00:31+00:00','Clerk','Item 1 corrected',4,NULL,NULL,0,'699e68cec78cb39bea64ce598ed8079207fd80e64616b86e316d9b59820c57e8');
INSERT INTO "step" VALUES(17,'2015-07-09T12:00:00+00:00','Clerk','Undone: Item 1 corrected',4,16,NULL,0,'c63eb624f05e56ab90890f5d56b23698d17a658e6fd44b8a14bad4d3c99d8a85');
CREATE TABLE taking (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        started_at TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "taking" VALUES(6,4,'2015-07-09T10:00:00');
CREATE TABLE witness (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "witness" VALUES(15,4,1,1.0,NULL,'Wilma Warden','Warden','');
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
