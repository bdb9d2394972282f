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
INSERT INTO "_sqlite_migrations" VALUES(1,'book','first','2026-11-22 11:15:54.158281+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'book','second','2026-11-22 11:15:54.176139+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'book','third','2026-11-22 11:15:54.184578+00:00');
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
INSERT INTO "action" VALUES(92,85,1,6.0,'recover the cost from the Council''s insurers','by the end of March 2026','2026-03-31',1,'',87,0);
CREATE TABLE alternative (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "alternative" VALUES(65,30,1,6.0,61,'To build the deck three metres wide. Rejected because of the cost.');
INSERT INTO "alternative" VALUES(76,31,1,10.0,69,'To do the work with the Council''s own staff. Rejected because the staff and vehicles could not be in place by July.');
INSERT INTO "alternative" VALUES(77,31,2,11.0,69,'To extend the present contract for a year. Rejected because its prices are a fifth higher.');
INSERT INTO "alternative" VALUES(91,85,1,5.0,88,'To wait for the insurers'' report. Rejected because it was not expected before February.');
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
INSERT INTO "answer" VALUES(58,29,1,2.0,57,4,'','','Yes. It will be two metres wide, which is enough for cyclists and walkers to pass.','');
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
INSERT INTO "approval" VALUES(55,28,1,1.0,'2025-12-09','','','','agreed','','the Leader','','');
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
INSERT INTO "attendance" VALUES(35,25,3,'member','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(36,25,4,'member','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(37,25,5,'member','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(38,25,6,'member','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(39,25,7,'member','apologies','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(40,25,8,'invitee','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(41,25,9,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(42,25,10,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(43,25,11,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(44,25,12,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
INSERT INTO "attendance" VALUES(45,25,13,'officer','present','',NULL,'','','','','','',NULL,0,NULL,'',0,0,NULL);
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
INSERT INTO "block" VALUES(84,32,'alternatives','nil','');
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
INSERT INTO "body" VALUES(1,'6001509a-4dfc-4236-a64d-d2bce99c4aa3','Mossingham Borough Council Cabinet','Cabinet','cabinet','England','cabinet','3','','','calendar','');
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
INSERT INTO "change" VALUES(1,1,'body',1,'added',NULL,'{"id":1,"uuid":"6001509a-4dfc-4236-a64d-d2bce99c4aa3","name":"Mossingham Borough Council Cabinet","noun":"Cabinet","kind":"cabinet","jurisdiction":"England","house_style":"cabinet","quorum":"3","action_series":"","recommendation_series":"","series_year":"calendar","findings_off":""}','b2090be01d8e8eae1e6229b34a3a5626','9e81f438b367bdc24aeca4739a288e6a7db6afbe71829f459e871a41b61f243f',NULL,NULL);
INSERT INTO "change" VALUES(1,2,'series',2,'added',NULL,'{"id":2,"body":1,"name":"minute","year":"2025/26","next_number":58}','1bdf4a65bfa7903e2925f8779eb45538','66e60077863f43cae51eea81fac0c969111551b0d4ad74e7d8f0034807e4d372',NULL,NULL);
INSERT INTO "change" VALUES(1,3,'person',3,'added',NULL,'{"id":3,"uuid":"bfcc2562-6dbf-4a40-8ddc-0ebbf3f9db4f","name":"Councillor Beatrice Ambleforth","code":"ba","title":"Leader of the Council","short_title":"Leader","organisation":"","note":"","described":0,"honorific":"","letters":""}','d94b34beb9f981926b17cc68255990e6','e211f1047830ed5c4c8df5651498899210453c76fa45aef737383dfc3a98dc18',NULL,NULL);
INSERT INTO "change" VALUES(1,4,'person',4,'added',NULL,'{"id":4,"uuid":"3f1a14b6-42fa-4462-af93-1b9894f10834","name":"Councillor Imelda Strand","code":"is","title":"Cabinet Member for Streets and Parks","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','2af587878afa884d30212c2122adacb8','c1f998e47332a2e52fdbac217048acbcdd8546140720d6276caf3335274456b0',NULL,NULL);
INSERT INTO "change" VALUES(1,5,'person',5,'added',NULL,'{"id":5,"uuid":"4a60b12b-e396-4307-b160-dcaaa99e5b41","name":"Councillor Hugo Cattermoss","code":"hc","title":"Cabinet Member for Finance","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','5ff195ee640c0f9d96e7a333b2499da2','2b988f54bea09ffea716c2235cec23ca6f5c5cef8159d4c5ed5caa2972b4f1a3',NULL,NULL);
INSERT INTO "change" VALUES(1,6,'person',6,'added',NULL,'{"id":6,"uuid":"f2d999fd-c319-4c7b-a053-4cbce62c5095","name":"Councillor Lavinia Ogle","code":"lo","title":"Cabinet Member for Housing","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','a04a030cce51a6e3759843c8e83a8a1b','57b42cd259be1bd2e674e0fd2809e3d64c2db54d20fa2f3c0ee13f39162050b1',NULL,NULL);
INSERT INTO "change" VALUES(1,7,'person',7,'added',NULL,'{"id":7,"uuid":"8b4c2c06-618b-41fc-86ea-5be654707adf","name":"Councillor Tobias Underhay","code":"tu","title":"Cabinet Member for Leisure and Culture","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','6a08d760bb00142ecea82485f9d3f362','312614111973c6782dd0c2e20becb94ffcd064f6fd3d46d80882916ef8b4a33e',NULL,NULL);
INSERT INTO "change" VALUES(1,8,'person',8,'added',NULL,'{"id":8,"uuid":"ea14c83f-e8e1-42d5-9444-d480db344538","name":"Councillor Gideon Marsh","code":"gm","title":"Leader of the Riverside Group","short_title":"Leader","organisation":"","note":"","described":0,"honorific":"","letters":""}','fd956a39d9d3c034180d8ca5b873d2c5','baba623c3bf34eb883c00a7f5334d2cea224db59f4d83e94dbce37b77af2282e',NULL,NULL);
INSERT INTO "change" VALUES(1,9,'person',9,'added',NULL,'{"id":9,"uuid":"de6790d9-597d-4def-b39b-8b02399c85d5","name":"Martha Penhallow","code":"mp","title":"Chief Executive","short_title":"Chief Executive","organisation":"","note":"","described":0,"honorific":"","letters":""}','d8d9091ee43891a1c0e332379b9cbf0b','bd6dc91cfdf6fbc2f27ce484f43bf7626bc59095a6e38d8bda7918e748b640eb',NULL,NULL);
INSERT INTO "change" VALUES(1,10,'person',10,'added',NULL,'{"id":10,"uuid":"4f114fd6-b022-44e6-850d-bc9b45999aa0","name":"Desmond Ockwell","code":"do","title":"Director of Finance","short_title":"Director","organisation":"","note":"","described":0,"honorific":"","letters":""}','58fc817e95a72b2e15622d2798775d93','1f536776bb9f51d51eaa44c639f2922b4dd55ba289217972244519cd2edd8e0c',NULL,NULL);
INSERT INTO "change" VALUES(1,11,'person',11,'added',NULL,'{"id":11,"uuid":"96fad86c-8814-42db-b4f0-038f7a2ed8f0","name":"Araminta Voss","code":"av","title":"Head of Housing","short_title":"Head","organisation":"","note":"","described":0,"honorific":"","letters":""}','c37e26522cd651ea236d1cc9d2a490a3','ed12feccf09389872214554dca9404270b9d63c076fd7a6ec61b9d0e56df075f',NULL,NULL);
INSERT INTO "change" VALUES(1,12,'person',12,'added',NULL,'{"id":12,"uuid":"71daca2f-0188-4469-be95-dab4dc2fc729","name":"Siobhan Treadgold","code":"st","title":"Monitoring Officer","short_title":"Monitoring Officer","organisation":"","note":"","described":0,"honorific":"","letters":""}','0674b5467508cfa6bf2f286dfca4b3ff','ba8cc2c716f55d6f10402ffd9a2423691b717f972846b38f0dee53cadd9d85dd',NULL,NULL);
INSERT INTO "change" VALUES(1,13,'person',13,'added',NULL,'{"id":13,"uuid":"23fd6528-5a28-4af5-aac1-08c1db21e56c","name":"Lionel Brandreth","code":"lb","title":"Democratic Services Manager","short_title":"Democratic Services Manager","organisation":"","note":"","described":0,"honorific":"","letters":""}','9cf7ac314ab013f50d5420995db0d0ab','2fe1935a7e0887389f1f2bed892102fcca6b499b44085e27eab1d160c5530c5c',NULL,NULL);
INSERT INTO "change" VALUES(1,14,'seat',14,'added',NULL,'{"id":14,"body":1,"person":3,"role":"Leader of the Council","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','77c30dfa95144bdfab8a6f65ee30b447','eccb078437854e4632179f58c44ecab573ba9b9bc21df848dbd6eac50d3acea5',NULL,NULL);
INSERT INTO "change" VALUES(1,15,'seat',15,'added',NULL,'{"id":15,"body":1,"person":4,"role":"Deputy Leader and Cabinet Member for Streets and Parks","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','bb3c96605b41f144250611f659acdbe1','54d4d5db181362efd4a5981246c7fed9573a16529ab528885a5abbd1e40ceb80',NULL,NULL);
INSERT INTO "change" VALUES(1,16,'seat',16,'added',NULL,'{"id":16,"body":1,"person":5,"role":"Cabinet Member for Finance","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','e1950c9faf71c93de832202c8c490015','f1c2fb05ffb5ad878bb9eedc0a4d2a7abca56481ffca5d825dad044b43b98bc1',NULL,NULL);
INSERT INTO "change" VALUES(1,17,'seat',17,'added',NULL,'{"id":17,"body":1,"person":6,"role":"Cabinet Member for Housing","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','ede85a0e65ee2dd5e9012e6763c93217','8a6f8005134c0ce14cb066c6f7510b64f39b7a4674b58ae170b324a525c37769',NULL,NULL);
INSERT INTO "change" VALUES(1,18,'seat',18,'added',NULL,'{"id":18,"body":1,"person":7,"role":"Cabinet Member for Leisure and Culture","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','aded318dc27ccc2bb27299f1373d87d4','c45884610d8179edf34aa8ee2bfc4e2eb9baf64d8e322ced6a4a73d10244b817',NULL,NULL);
INSERT INTO "change" VALUES(1,19,'seat',19,'added',NULL,'{"id":19,"body":1,"person":8,"role":"","category":"invitee","party":"Riverside","may_vote":0,"since":null,"until":null,"representing":"","code":""}','f604fed33da5ed2bc56ebbbaa944ba91','c60a749d914599384aca9938c2206a3f93615d9f825c04a0ce35c681f15d66d5',NULL,NULL);
INSERT INTO "change" VALUES(1,20,'seat',20,'added',NULL,'{"id":20,"body":1,"person":9,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','c9c61947dfac1d3ffe909b8cf3cc7390','be1f68be9f5e9c25231000e999c8130fc770e176c492d76e0e07cf9c21960aa6',NULL,NULL);
INSERT INTO "change" VALUES(1,21,'seat',21,'added',NULL,'{"id":21,"body":1,"person":10,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','8b4f7e9a82acdb0b6435328439c0e7ee','c32784a522445617efa59b0edfca5a92d9bd75b5448e6fd194a864a76f3e9847',NULL,NULL);
INSERT INTO "change" VALUES(1,22,'seat',22,'added',NULL,'{"id":22,"body":1,"person":11,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','447a089cd0c5c026dc7c779fdb6e052d','e71df568ffddf7aefeb119e2b1bfadfadf260e33423456bd9f0e3a26b2897a10',NULL,NULL);
INSERT INTO "change" VALUES(1,23,'seat',23,'added',NULL,'{"id":23,"body":1,"person":12,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','a5c3e43e605a72dea200ab85ab295e6f','80f8a4f75823600f3fe26af5a94762585317259789028255c1c7ae1cdc69811b',NULL,NULL);
INSERT INTO "change" VALUES(1,24,'seat',24,'added',NULL,'{"id":24,"body":1,"person":13,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','6900938fc1964b8be3021ee65ad82ae3','c6a2e19ffc0eaddd5f95622583c9af9d36531eecdacb04d98015c3b5141f55d8',NULL,NULL);
INSERT INTO "change" VALUES(1,25,'meeting',25,'added',NULL,'{"id":25,"uuid":"67e2901e-d367-4027-a7f9-20cedb22c068","body":1,"kind":"ordinary","held_on":"2026-01-13","called_at":"14:00:00","venue":"Committee Room 1, Town Hall, Mossingham","approved_on":null,"reference":"","mode":"","notice":"","recording":"","first_minute":null,"next_on":null,"next_at":null,"next_said":"","signed_by":"","signed_on":null,"no_apologies":0,"no_absences":0}','37a4e1a827bb7acd67f967aed3c1d2a2','f1783e8000b8cae1c048078ee8f27638850b89ee8fd1e83e97cc0e9fcd7c424b',NULL,NULL);
INSERT INTO "change" VALUES(2,1,'item',26,'added',NULL,'{"id":26,"meeting":25,"parent":null,"place":1.0,"agenda_number":"1","minute_number":"","title":"Apologies for absence","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','82fd50715a1d80a625b5225b8025543e','f8e5aa4821203797e1e61df12132599d0f47965af5319c543ce3d71765d0be3c',NULL,NULL);
INSERT INTO "change" VALUES(2,2,'item',27,'added',NULL,'{"id":27,"meeting":25,"parent":null,"place":2.0,"agenda_number":"2","minute_number":"","title":"Declarations of interest","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','5fab748adf91ab0f46ccebe913a4dc8a','fa9c16ed02afe8ce51dae08d6dbeaa06f9d08cc2fe1151af09a35826d1c43c0f',NULL,NULL);
INSERT INTO "change" VALUES(2,3,'item',28,'added',NULL,'{"id":28,"meeting":25,"parent":null,"place":3.0,"agenda_number":"3","minute_number":"","title":"Minutes of the meeting held on 9 December 2025","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','0cf8efd0dec97ce14a980ddcca17e626','4901eb1d774cb0383f4e3b8bcc0ff5f7ef628c3b188160fd6887c7633cb99e4e',NULL,NULL);
INSERT INTO "change" VALUES(2,4,'item',29,'added',NULL,'{"id":29,"meeting":25,"parent":null,"place":4.0,"agenda_number":"4","minute_number":"","title":"Public questions","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','ddc91cbb2c012c2bd66f80b512cb791f','435612d9118f151e4d07a1335d002fdc56f018032c33e7eb9c3c57eaf3bb0cbb',NULL,NULL);
INSERT INTO "change" VALUES(2,5,'item',30,'added',NULL,'{"id":30,"meeting":25,"parent":null,"place":5.0,"agenda_number":"5","minute_number":"","title":"Recommendations of the Streets Scrutiny Panel: the Mill Bank footbridge","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','f92b6f7d5e83f0227c113ccb704c5c69','c592275b698cb51c158106c1f2fce032cf645bb245189425dca116b4b65d7c1e',NULL,NULL);
INSERT INTO "change" VALUES(2,6,'item',31,'added',NULL,'{"id":31,"meeting":25,"parent":null,"place":6.0,"agenda_number":"6","minute_number":"","title":"Housing repairs contract","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','8fce59ef9c47fdfbebc86f938adc49e5','49b2081fc62fbf5e2a21e6970a9aad9466ab34d504911644f62a5789a9e3302d',NULL,NULL);
INSERT INTO "change" VALUES(2,7,'item',32,'added',NULL,'{"id":32,"meeting":25,"parent":null,"place":7.0,"agenda_number":"7","minute_number":"","title":"Fees and charges 2026/27","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','f613724256d61676bd310b74bb10410b','9787ffa4c3f42f64809e8dc79e7177c7ff513ab61b6098316bd0a72458b46561',NULL,NULL);
INSERT INTO "change" VALUES(2,8,'item',33,'added',NULL,'{"id":33,"meeting":25,"parent":null,"place":8.0,"agenda_number":"8","minute_number":"","title":"Exclusion of the public","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','040e0b1155059eb905145b58d4732453','c5a24a87efb5984580226596a1a6906182e886822e7aeb009cccba082ed7424e',NULL,NULL);
INSERT INTO "change" VALUES(2,9,'item',34,'added',NULL,NULL,NULL,'c6457e035b742486927da9ad253c66eda6791ca36bf105253dfa2fff3dd955ea',NULL,NULL);
INSERT INTO "change" VALUES(3,1,'attendance',35,'added',NULL,'{"id":35,"meeting":25,"person":3,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','5e3372722a31e77fe971529c7df13ecb','e10c6fa1d6c8cba522576731478f3741dc3258f1eb44efbe360f41c7c3b42ceb',NULL,NULL);
INSERT INTO "change" VALUES(3,2,'attendance',36,'added',NULL,'{"id":36,"meeting":25,"person":4,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','743bcd6f04aebedf683f21764c1a6303','907381b4240b63d2187246cc7bdd24f4ef95fedef45d43361c86b0a443d7afc4',NULL,NULL);
INSERT INTO "change" VALUES(3,3,'attendance',37,'added',NULL,'{"id":37,"meeting":25,"person":5,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','fdd82ab379a8da06ecd16b619f8bfba7','3fa103e5e89521abdf5b2dfe79cb1bf7b7f5ee88f406f2faeaf5d50f8c3bf0ba',NULL,NULL);
INSERT INTO "change" VALUES(3,4,'attendance',38,'added',NULL,'{"id":38,"meeting":25,"person":6,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','b97bbde3471a0f8119b18bd1f291fa6f','78470fcba3fb59cd2b1e12ddd5638594bed15bb3e7a9074f27f2e9d9d5d87263',NULL,NULL);
INSERT INTO "change" VALUES(4,1,'attendance',39,'added',NULL,'{"id":39,"meeting":25,"person":7,"capacity":"member","standing":"apologies","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','8e175fdbd6c17ffee0f33b20c47ac729','ebad8fd6d5b3fdb1094f56ebcf414138e6c606be0113578e6db59db4c57a7f45',NULL,NULL);
INSERT INTO "change" VALUES(5,1,'attendance',40,'added',NULL,'{"id":40,"meeting":25,"person":8,"capacity":"invitee","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','386d8c963a9d93278d0c86ad9e770efd','a318c4b13062e08abcb83053106ee710608fadac8541b0518875b650211d30fb',NULL,NULL);
INSERT INTO "change" VALUES(6,1,'attendance',41,'added',NULL,'{"id":41,"meeting":25,"person":9,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','250523667d6136ace64a8f06d688e19c','dcbbdf058fc57e7bc3497a7f3df2d5ef9280649261471b88f44510540e027cdf',NULL,NULL);
INSERT INTO "change" VALUES(6,2,'attendance',42,'added',NULL,'{"id":42,"meeting":25,"person":10,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','7290eb1cfae3986d94bde15592b9d753','4cc1c3be1f9e95388f4a68a25956c8f8fa8a8ce8ba33e5dcf044db177436017a',NULL,NULL);
INSERT INTO "change" VALUES(6,3,'attendance',43,'added',NULL,'{"id":43,"meeting":25,"person":11,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','5c1e8f64dda0d5b7fd796d873d6c951b','a1b720cb0779d116be9cad8f5b8c760c4b6f61cc4e813852e03e433248e2af17',NULL,NULL);
INSERT INTO "change" VALUES(6,4,'attendance',44,'added',NULL,'{"id":44,"meeting":25,"person":12,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','de4b400ca7aa2e4c9c0802adfb3ea614','41cc1b1cb947d15998ecfce4febfb2593af6ae6a42e22587073fc77307212c17',NULL,NULL);
INSERT INTO "change" VALUES(6,5,'attendance',45,'added',NULL,'{"id":45,"meeting":25,"person":13,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0,"apologies_by":null,"apologies_by_name":"","came_after_all":0,"signed_only":0,"in_absence_of":null}','a2826060873594f8a6071482aaea7a52','ab69556b802a34519b1dc74772beeb3d375f0f235ec9b6cc4a4c9548efd81a6f',NULL,NULL);
INSERT INTO "change" VALUES(7,1,'presence',46,'added',NULL,'{"id":46,"meeting":25,"person":13,"item":null,"kind":"minutes","at":"2026-01-13T13:55:00","untimed":0,"place":1.0,"how":""}','05e4fb81ab06b11f01c9606d67d350e9','3bc8243cedbda656e1c15f4cf51c121ce3d69054118c87d470a0a7977ecf8d46',NULL,NULL);
INSERT INTO "change" VALUES(8,1,'presence',47,'added',NULL,'{"id":47,"meeting":25,"person":3,"item":null,"kind":"presides","at":"2026-01-13T13:55:00","untimed":0,"place":2.0,"how":""}','2cb87e80909b7ad191debdf1738f584a','1afc61c42bf15513eecf488eb15a51b96c3f53ccf179a8ea32e71cbd2444e5a5',NULL,NULL);
INSERT INTO "change" VALUES(9,1,'sitting',48,'added',NULL,'{"id":48,"meeting":25,"started_at":"2026-01-13T14:00:00","ended_at":null,"ending":"","started_in":null,"started_place":3.0,"ended_in":null,"ended_place":0.0,"note":"","start_untimed":0,"end_untimed":0}','437d1a7b5f475863d9f1c0c7f34030d5','1eb20dcbd88fed1b83e39e6daca0acbaa815deeb42d32e803389ef27cc157f60',NULL,NULL);
INSERT INTO "change" VALUES(10,1,'item',31,'altered','{"id":31,"meeting":25,"parent":null,"place":6.0,"agenda_number":"6","minute_number":"","title":"Housing repairs contract","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','{"id":31,"meeting":25,"parent":null,"place":6.0,"agenda_number":"6","minute_number":"","title":"Housing repairs contract","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"2025/47","recording":""}','38200787f839a2f6f5f0c64b3d1d5f50','a1c6fa0f5ba7f25a09fecd11015f14f0d405f96098ff282e9afb97515ad53bb8',NULL,NULL);
INSERT INTO "change" VALUES(11,1,'item',31,'altered','{"id":31,"meeting":25,"parent":null,"place":6.0,"agenda_number":"6","minute_number":"","title":"Housing repairs contract","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"2025/47","recording":""}','{"id":31,"meeting":25,"parent":null,"place":6.0,"agenda_number":"6","minute_number":"","title":"Housing repairs contract","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"CAB/26/03","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"2025/47","recording":""}','4cfff958b65d070370b103893910a4e2','02713e8092a4ca3c4f7bea990446a40a432cae5b96886a689930ffe9c224d676',NULL,NULL);
INSERT INTO "change" VALUES(12,1,'item',34,'altered',NULL,NULL,NULL,'84b14f702ab2d7e8a3a59482f7a3acafe89a2a872464bf741141e9c8c127bc6d',NULL,NULL);
INSERT INTO "change" VALUES(13,1,'restriction',49,'added',NULL,'{"id":49,"holder_table":"item","holder":34,"kind":"exempt","ground":"3","law":"section 100A(4) of the Local Government Act 1972","interest":"","summary":"","until":null,"lifted":0,"lifted_on":null,"lifted_by":"","title":""}','4c37ae286be5cafad6f5b3cdde68c185','1484704e85663a8157c7617a1af69fd1a80de590e55140f4dbd05a4643359f2a',NULL,NULL);
INSERT INTO "change" VALUES(14,1,'restriction',49,'altered','{"id":49,"holder_table":"item","holder":34,"kind":"exempt","ground":"3","law":"section 100A(4) of the Local Government Act 1972","interest":"","summary":"","until":null,"lifted":0,"lifted_on":null,"lifted_by":"","title":""}','{"id":49,"holder_table":"item","holder":34,"kind":"exempt","ground":"3","law":"section 100A(4) of the Local Government Act 1972","interest":"","summary":"","until":null,"lifted":0,"lifted_on":null,"lifted_by":"","title":"Disposal of land"}','64b84dd6d7a5e03ebef828704868e7ef','ccc989cb61bfffa7f28c30ba9b79c14a355c16eab0b344ed6c1b279dd7d9414e',NULL,NULL);
INSERT INTO "change" VALUES(15,1,'taking',50,'added',NULL,'{"id":50,"item":26,"started_at":"2026-01-13T14:00:00"}','b6a62e3fcd51613866f962bdce8d57ec','47660b79572f3d54fbf1ca809ae94db8da8ff992c511a02d2b1dea8ec40130c2',NULL,NULL);
INSERT INTO "change" VALUES(16,1,'taking',51,'added',NULL,'{"id":51,"item":27,"started_at":"2026-01-13T14:01:00"}','17cb922a70d0d047d993e69ce9aaf7ba','bb0024f5b4e09e28cf753bcafa94eec0e1475c533302026f234d2c81017238cf',NULL,NULL);
INSERT INTO "change" VALUES(17,1,'declaration',52,'added',NULL,'{"id":52,"item":27,"handle":1,"place":1.0,"person":6,"interest":"personal","nature":"her brother is employed by a firm that tendered in 2019","effect":"stayed","name":"","kind":"interest","whose":"","dispensation":"","sensitive":0,"registered":null,"at":"2026-01-13T14:01:00"}','a1104525391c8be4cccb044e8806996e','e1e197c5109baa52352bdc72247b4df1e6f831c0d8a7e65936c8a118e1edc93a',NULL,NULL);
INSERT INTO "change" VALUES(17,2,'cover',53,'added',NULL,'{"id":53,"declaration":52,"item":31,"effect":"","said":""}','13ce9faa6083342410d5df40bc2e400a','ece9a161172da8081b9d276b8f4da577ac8caf391a744694ac03191c87577f89',NULL,NULL);
INSERT INTO "change" VALUES(18,1,'taking',54,'added',NULL,'{"id":54,"item":28,"started_at":"2026-01-13T14:02:00"}','4534d61da49a8aabf0a8fc8e53f2db4c','cc3bc4933fb273237f228a87acb833ebf66f5362563b9035e3ac18f51c992f05',NULL,NULL);
INSERT INTO "change" VALUES(19,1,'approval',55,'added',NULL,'{"id":55,"item":28,"handle":1,"place":1.0,"held_on":"2025-12-09","said":"","body_name":"","part":"","outcome":"agreed","note":"","signed_by":"the Leader","movers":"","seconders":""}','3177be6bdaf072fb2eb0f39148cecffa','8fe0222b3dd0bd65754942eea02667318c179bdafdfa77efd5ac2a9898bc7f82',NULL,NULL);
INSERT INTO "change" VALUES(20,1,'taking',56,'added',NULL,'{"id":56,"item":29,"started_at":"2026-01-13T14:03:00"}','aa765e239223e874346320559ff3d03a','fd7d0174e05c1e558fdfae5059fc73a4777448d4b1933f04f99a7c70a615585e',NULL,NULL);
INSERT INTO "change" VALUES(21,1,'question',57,'added',NULL,'{"id":57,"item":29,"handle":1,"place":1.0,"parent":null,"kind":"public","number":"","person":null,"name":"Miss Hepzibah Crane","place_from":"Old Town","representing":"","addressed":4,"addressed_to":"","text":"Will the bridge carry bicycles?","text_in":""}','0a9ed5eb118ac1502eae76e253e2bb84','b29532e21dc62f9982c9457b73180fc3398b473847a2142eefaffa58bc22ce83',NULL,NULL);
INSERT INTO "change" VALUES(22,1,'answer',58,'added',NULL,'{"id":58,"item":29,"handle":1,"place":2.0,"question":57,"person":4,"name":"","how":"","text":"Yes. It will be two metres wide, which is enough for cyclists and walkers to pass.","text_in":""}','8790c4e06c3b4d0575e2c47d190db317','d1522cec9c22824fabc620690e211af7b829402ab3e8dd5aeb0ec74c36f3d419',NULL,NULL);
INSERT INTO "change" VALUES(23,1,'taking',59,'added',NULL,'{"id":59,"item":30,"started_at":"2026-01-13T14:08:00"}','ac6516934d635567076192d047a79ee9','a3e252d38cba15bf5f85e856450af5537b3fa4d7e6c3a6ed22f94985ce345fdc',NULL,NULL);
INSERT INTO "change" VALUES(24,1,'point',60,'added',NULL,'{"id":60,"item":30,"handle":1,"place":1.0,"parent":null,"kind":"point","text":"The Chairman of the Streets Scrutiny Panel had written to present the Panel''s three recommendations. The Cabinet Member for Streets and Parks thanked the Panel and said that two could be accepted at once; the third, a wider deck, would cost £90,000 more than had been set aside.","answers":null,"tag":""}','c7d12d7992273314d6fc9acb70b90b81','9c502c011adda8d1e1d07ca7cdaedac23305ab598b52c71ed335ef8e6a1e47c5',NULL,NULL);
INSERT INTO "change" VALUES(25,1,'decision',61,'added',NULL,'{"id":61,"item":30,"handle":1,"place":2.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"The Mill Bank footbridge will be rebuilt two metres wide and opened before Easter. A wider bridge was too dear.","earlier":"","motion":null,"movers":"","seconders":""}','0f9c71db1f122c066c198606c5a749aa','03c665ca59e98a133ca9455e7229b2431426b1e554c5495daaf7615ae9c252f6',NULL,NULL);
INSERT INTO "change" VALUES(26,1,'clause',62,'added',NULL,'{"id":62,"item":30,"handle":1,"place":3.0,"decision":61,"parent":null,"addressee":"","text":"That recommendations 1 and 2 of the Streets Scrutiny Panel be accepted.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','6a41c5c1bca594d1f603a871101ead41','52b104e4304272e1d829d85ce71847963524b275726da09fa6ec97ce746df09c',NULL,NULL);
INSERT INTO "change" VALUES(27,1,'clause',63,'added',NULL,'{"id":63,"item":30,"handle":2,"place":4.0,"decision":61,"parent":null,"addressee":"","text":"That recommendation 3 be not accepted.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','a6062bbbde00e7751eeeccb51c46607d','69f919ad8c37e36421b50a10280ce3587749bd8f476b0c34d9946dff5050b405',NULL,NULL);
INSERT INTO "change" VALUES(28,1,'reason',64,'added',NULL,'{"id":64,"item":30,"handle":1,"place":5.0,"decision":61,"text":"The deck proposed is wide enough for the numbers counted in September, and a wider one could not be paid for without putting off the repair of the Old Town steps."}','83b7fb78c5215cf7ca33ad2dceb938d2','4ae0e46adcab7a4da7b67fda9fe013d86e064910c75028e27808cba679a67ac8',NULL,NULL);
INSERT INTO "change" VALUES(29,1,'alternative',65,'added',NULL,'{"id":65,"item":30,"handle":1,"place":6.0,"decision":61,"text":"To build the deck three metres wide. Rejected because of the cost."}','5e55c6ee6ed948c115d411f9ad2929fe','411d0bfee472e7b837fea8ab5f76e6ae82bd55006dde4075cf31b81e8d1e5b6c',NULL,NULL);
INSERT INTO "change" VALUES(30,1,'decision',61,'altered','{"id":61,"item":30,"handle":1,"place":2.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"The Mill Bank footbridge will be rebuilt two metres wide and opened before Easter. A wider bridge was too dear.","earlier":"","motion":null,"movers":"","seconders":""}','{"id":61,"item":30,"handle":1,"place":2.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"the Streets Scrutiny Panel","call_in_until":"2026-01-21","summary":"The Mill Bank footbridge will be rebuilt two metres wide and opened before Easter. A wider bridge was too dear.","earlier":"","motion":null,"movers":"","seconders":""}','b2ed6f763a1f3ac170313c01baf83d58','f399627ed2b1c50666297a1bfd426817e4341d484d51692ed3ef599770c57842',NULL,NULL);
INSERT INTO "change" VALUES(31,1,'taking',66,'added',NULL,'{"id":66,"item":31,"started_at":"2026-01-13T14:20:00"}','ffdf2f2b2c9db030698b7022d89baa79','140dc5bc75698051f522a92a16ef0be9c019651ae665cd8ae4fe8c0541b9b61e',NULL,NULL);
INSERT INTO "change" VALUES(32,1,'point',67,'added',NULL,'{"id":67,"item":31,"handle":1,"place":1.0,"parent":null,"kind":"point","text":"The Head of Housing introduced the report, which sought approval to let the contract for repairs to the Council''s 4,112 homes for five years from 1 July 2026. Four tenders had been received.","answers":null,"tag":""}','38a44a8acd687ba3d62b85f88cbc3233','f8b3fbadbda4d86a2ab55b4e46e6818d1663a1252e101405d83c08863b32ec32',NULL,NULL);
INSERT INTO "change" VALUES(33,1,'point',68,'added',NULL,'{"id":68,"item":31,"handle":2,"place":2.0,"parent":null,"kind":"point","text":"Councillor Gideon Marsh asked how tenants would be able to see what had been promised for their own homes. The Cabinet Member for Housing replied that every job would be given a date by telephone or message on the day on which it was reported, and that the figures would go to the Tenants'' Forum each quarter.","answers":null,"tag":""}','e1b5624444e77bc4b6e7cfd93fc0fcaf','d0c361f4f3fe2b29486ee73d7d83eab917358eeb9d519a89ac56667129e070fe',NULL,NULL);
INSERT INTO "change" VALUES(34,1,'decision',69,'added',NULL,'{"id":69,"item":31,"handle":1,"place":3.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','08432fad1ef802712db013bf9fac2d01','cf76a38434c36a08b8532b6ca7e2bc71ce29f7991dbbb0bc4d9ff52d4b40523f',NULL,NULL);
INSERT INTO "change" VALUES(34,2,'clause',70,'added',NULL,'{"id":70,"item":31,"handle":1,"place":4.0,"decision":69,"parent":null,"addressee":"","text":"That the contract be awarded to the tenderer ranked first in Appendix 2 to the report for five years, with leave to extend it for two more.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','1b37e8db63cfaf0120ca29d1e8cbf40a','dcbc774af377d10791d6adab2f85d7268a661e48e71b2e14e8cfbbbb16367a81',NULL,NULL);
INSERT INTO "change" VALUES(35,1,'clause',71,'added',NULL,'{"id":71,"item":31,"handle":2,"place":5.0,"decision":69,"parent":null,"addressee":"","text":"That the savings be kept in the Housing Revenue Account:","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','570a6b28dbe82cbb68712ea462fbcd0b','95499d5fdeaebb18fdf1fd5014a299851e34477213f29307e4a05d71baba300f',NULL,NULL);
INSERT INTO "change" VALUES(36,1,'clause',72,'added',NULL,'{"id":72,"item":31,"handle":3,"place":6.0,"decision":69,"parent":71,"addressee":"","text":"£140,000 for damp and mould; and","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','357231aa5dcc366100f8f1fd08ce8570','a60bd280ba6833c9ab45cbacc67e88af4c80078d12b50edbc89d8be52ba88755',NULL,NULL);
INSERT INTO "change" VALUES(37,1,'clause',73,'added',NULL,'{"id":73,"item":31,"handle":4,"place":7.0,"decision":69,"parent":71,"addressee":"","text":"the remainder for the planned replacement of roofs.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','793b7922dcc98364077fc9e84be6dc73','5581ec15fa18441e6a09c26479aef8231419059ffd0a517a979dffe639ed3e01',NULL,NULL);
INSERT INTO "change" VALUES(38,1,'decision',69,'altered','{"id":69,"item":31,"handle":1,"place":3.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','{"id":69,"item":31,"handle":1,"place":3.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"the Head of Housing","consulting":"the Cabinet Member for Housing","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','4d782b20180a57416500b693d1f3a765','0b7d297bff77fba5b2aa64f3bf918fec2d0777ccd8a4aa5aa90556b30e68789e',NULL,NULL);
INSERT INTO "change" VALUES(39,1,'reason',74,'added',NULL,'{"id":74,"item":31,"handle":1,"place":8.0,"decision":69,"text":"To keep the homes in repair when the present contract ends, at the best price that could be had for the quality asked for."}','9a2163965388d08547e731d891bfcb43','2fc3eb3634654de0c56eebb3f4423ef8b79c43c1da1537c599e2b702bee2443f',NULL,NULL);
INSERT INTO "change" VALUES(40,1,'reason',75,'added',NULL,'{"id":75,"item":31,"handle":2,"place":9.0,"decision":69,"text":"To put first the complaints that tenants raise most often."}','19ea364a2135df1994027936cfe04f2c','429e176854e81b16251db80aee7c1057783630ddabf8356e9c8941654b913260',NULL,NULL);
INSERT INTO "change" VALUES(41,1,'alternative',76,'added',NULL,'{"id":76,"item":31,"handle":1,"place":10.0,"decision":69,"text":"To do the work with the Council''s own staff. Rejected because the staff and vehicles could not be in place by July."}','5ecf278b1445f8200f3cc0637734fe86','599e0bb866893342835cc7accb5476070e37e654c177cea5a222c9a3a334ef04',NULL,NULL);
INSERT INTO "change" VALUES(42,1,'alternative',77,'added',NULL,'{"id":77,"item":31,"handle":2,"place":11.0,"decision":69,"text":"To extend the present contract for a year. Rejected because its prices are a fifth higher."}','bbe6ba0f66531da296a71a3f7b8f81cb','b28f3e56de717ac1c52ac3c2a62d282dd670cd7f36cf1eb28d5cbdcca9f2508e',NULL,NULL);
INSERT INTO "change" VALUES(43,1,'decision',69,'altered','{"id":69,"item":31,"handle":1,"place":3.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"the Head of Housing","consulting":"the Cabinet Member for Housing","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','{"id":69,"item":31,"handle":1,"place":3.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"the Head of Housing","consulting":"the Cabinet Member for Housing","urgent":"","call_in":"the Housing Scrutiny Panel","call_in_until":"2026-01-21","summary":"","earlier":"","motion":null,"movers":"","seconders":""}','5f0e8903863735af79cfb035a1dcb865','890ae9abdbf4e0bc2484c529bf110b06127dc5101c1d798fd128dc0e935aca8b',NULL,NULL);
INSERT INTO "change" VALUES(44,1,'document',78,'added',NULL,'{"id":78,"item":31,"handle":1,"place":12.0,"label":"Appendix 1","title":"Evaluation of tenders","place_found":"","circulated":"","kind":"document"}','2c541c241eb8f8aa73b0df7c41c3c50d','7b89a715231e59d1b6f5519cf563e499a6766510c1ea77d195125f8e4857712c',NULL,NULL);
INSERT INTO "change" VALUES(45,1,'taking',79,'added',NULL,'{"id":79,"item":32,"started_at":"2026-01-13T14:41:00"}','c1979acb222d84022821312f8a25d379','16f6ec534921f687b45d0c2da4addeae4f133ab769c1c47a9e1c21b013834b82',NULL,NULL);
INSERT INTO "change" VALUES(46,1,'decision',80,'added',NULL,'{"id":80,"item":32,"handle":1,"place":1.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','843772403c9c0ea315b0136245b01a2f','085abc8d9b58b38851a8dd18b1c58cd38e682cffcd752486b8287dc875de6666',NULL,NULL);
INSERT INTO "change" VALUES(46,2,'clause',81,'added',NULL,'{"id":81,"item":32,"handle":1,"place":2.0,"decision":80,"parent":null,"addressee":"","text":"the fees and charges in Appendix A, with effect from 1 April 2026;","kind":"clause","verb":"AGREED","responsible":"","inserted":"","reference":""}','4b968b099e3989a6724c95402fa07b9b','60d1081e362333c3a77d181c33b274c585c73ea698fe66201c809d5b3c94c168',NULL,NULL);
INSERT INTO "change" VALUES(47,1,'clause',82,'added',NULL,'{"id":82,"item":32,"handle":2,"place":3.0,"decision":80,"parent":null,"addressee":"","text":"that charges for allotments would be considered in March.","kind":"clause","verb":"NOTED","responsible":"","inserted":"","reference":""}','1230bc186c1aa62dc290545ce3d29fbd','33682cc62191ac2f9f73cfa23994c2fe9f8a7341f3b567fc813ff81391fff29a',NULL,NULL);
INSERT INTO "change" VALUES(48,1,'reason',83,'added',NULL,'{"id":83,"item":32,"handle":1,"place":4.0,"decision":80,"text":"To keep pace with costs."}','4190220c36e1b7341fd26d28f37872f6','20918ba564dda8055cda6ab4e245150919400d785b1befc842e98c4bdfde96da',NULL,NULL);
INSERT INTO "change" VALUES(49,1,'block',84,'added',NULL,'{"id":84,"item":32,"kind":"alternatives","state":"nil","wording":""}','c7e0382c6a089c2a23c8b5f6d2da7939','5b55a00fba0b75f683efcaf46b5b5381e8518130674ef19c664dcda3829f810c',NULL,NULL);
INSERT INTO "change" VALUES(50,1,'item',85,'added',NULL,'{"id":85,"meeting":25,"parent":null,"place":10.0,"agenda_number":"10","minute_number":"","title":"Flood damage to Larkfield Sports Hall","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":1,"urgent_reason":"the hall had been flooded on 10 January, after the agenda had been published, and works could not wait until February.","key_decision":"","recording":""}','baa9ddacbb6f263f69f257830bd8d62d','93a9e94e108ee670877c3970812620954db3d2f867935be8315442cada0ce415',NULL,NULL);
INSERT INTO "change" VALUES(51,1,'taking',86,'added',NULL,'{"id":86,"item":85,"started_at":"2026-01-13T14:50:00"}','f05b8ff65838dc79461d7f4b104e67d5','f16940c169c81280703141f7aac021461491d8e891f41aeb4bf4b7d5d0f3f6fc',NULL,NULL);
INSERT INTO "change" VALUES(52,1,'point',87,'added',NULL,'{"id":87,"item":85,"handle":1,"place":1.0,"parent":null,"kind":"point","text":"The Chief Executive reported that water had stood 30 centimetres deep in the hall and that the floor had to be lifted within ten days if the frame was to be saved.","answers":null,"tag":""}','51c4294c214cf57f5801fa464749900c','4670c4b4c1cf70559afee78770c3296286cf2228d35eb318529e1523bba2509a',NULL,NULL);
INSERT INTO "change" VALUES(53,1,'decision',88,'added',NULL,'{"id":88,"item":85,"handle":1,"place":2.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','2cf18b35b88373d9a463c25544fb2fba','54b15191225d3a32831b5eba0ed76fff7bfe4cb54ef361c71dc0593809b9c39c',NULL,NULL);
INSERT INTO "change" VALUES(53,2,'clause',89,'added',NULL,'{"id":89,"item":85,"handle":1,"place":3.0,"decision":88,"parent":null,"addressee":"","text":"That up to £85,000 be released from the general reserve for emergency works.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','8e2b27499ddc40bfc673b5c66f49670e','2c54773d0613394822875591f8cb99182a706d7e7d1846dc12ce5477904e6ff1',NULL,NULL);
INSERT INTO "change" VALUES(54,1,'decision',88,'altered','{"id":88,"item":85,"handle":1,"place":2.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','{"id":88,"item":85,"handle":1,"place":2.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"the floor must be lifted by 23 January; the Chairman of the Leisure Scrutiny Panel had agreed that the decision could not wait for the call-in period.","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','47d24698618eb40273b5c3adc768406b','c787db666630888758180399cf2420cfbc9d32bb1f7b1658468506d6611de7ed',NULL,NULL);
INSERT INTO "change" VALUES(55,1,'reason',90,'added',NULL,'{"id":90,"item":85,"handle":1,"place":4.0,"decision":88,"text":"To keep the damage from growing."}','d67fb23e894491d29028e85cbf78919d','90e960a97130a18f2e650d0065e1598c09e6cfbbdb448038fe30fc8964f6f3c3',NULL,NULL);
INSERT INTO "change" VALUES(56,1,'alternative',91,'added',NULL,'{"id":91,"item":85,"handle":1,"place":5.0,"decision":88,"text":"To wait for the insurers'' report. Rejected because it was not expected before February."}','ac40f6120edaf904588fb869da7a3387','30a73432a994242fe17a072d24dae3281cceb015fb388b661c130da115160d8f',NULL,NULL);
INSERT INTO "change" VALUES(57,1,'action',92,'added',NULL,'{"id":92,"item":85,"handle":1,"place":6.0,"text":"recover the cost from the Council''s insurers","due_said":"by the end of March 2026","due_on":"2026-03-31","due_apart":1,"reference":"","after":87,"unowned":0}','273b2c26e9bbfa67429d567ce22f18a9','37de6c86a52211a5bc389b6582d56704172ee79f7b46179ea53853597b0e08df',NULL,NULL);
INSERT INTO "change" VALUES(57,2,'owner',93,'added',NULL,'{"id":93,"action":92,"place":1.0,"person":10,"name":""}','ca779a2676e5cb3e68cb1217482f893f','36c321853da8eb4a8e60d1336d182af482f1f8c4caaa3a739112743a9ef72831',NULL,NULL);
INSERT INTO "change" VALUES(58,1,'taking',94,'added',NULL,'{"id":94,"item":33,"started_at":"2026-01-13T15:02:00"}','9b1709460f6141ad893e3336272b0e35','575e8d3b764848eb46397fc9bc8aa1bb1ef3deb24b3a0892a0d0df4e4b8a0966',NULL,NULL);
INSERT INTO "change" VALUES(59,1,'decision',95,'added',NULL,'{"id":95,"item":33,"handle":1,"place":1.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','57283e6d17f80269b0e4adffefb8e063','f0089080ed6b1e5c71b679235d407c7e400a7d944b54d1539cf51818415fec53',NULL,NULL);
INSERT INTO "change" VALUES(59,2,'exclusion',96,'added',NULL,'{"id":96,"meeting":25,"item":33,"place":2.0,"started_at":"2026-01-13T15:02:00","ended_in":null,"ended_place":0.0,"ended_at":null,"kind":"exempt","ground":"3","law":"section 100A(4) of the Local Government Act 1972","interest":"the public interest in keeping the price confidential until contracts are exchanged outweighs the public interest in disclosing it","said":"","decision":95,"mover":null,"seconder":null,"ended_before":0,"from_here":0,"start_untimed":0,"end_untimed":0,"motion":null}','3f7822d1b25acbfa4366f7e590885291','63bf28f1e91bd82790b36e72e3cd6565b9416052e5d3fcffa694b98535e45c86',NULL,NULL);
INSERT INTO "change" VALUES(59,3,'excluded_item',97,'added',NULL,'{"id":97,"exclusion":96,"item":34,"named":1,"summary":"","title":""}','bf60467a1cb25565f1bcccdc878d7757','fc543e5af62f44f9559fa25097c499cad3132157127e2330fbd1a49f73357d72',NULL,NULL);
INSERT INTO "change" VALUES(60,1,'presence',98,'added',NULL,'{"id":98,"meeting":25,"person":8,"item":33,"kind":"out","at":"2026-01-13T15:02:00","untimed":0,"place":3.0,"how":""}','3b5f08dbfb16a916f27d6c2530a792d1','7086105bbb5daa5e7cc79f7be5ada8beb7627751a7f25e74d1953be2d8d8aa8e',NULL,NULL);
INSERT INTO "change" VALUES(61,1,'taking',99,'added',NULL,'{"id":99,"item":34,"started_at":"2026-01-13T15:02:00"}','b7b274279e22b82a6da5f4c7da4f38c6','3cdd800d89ab25b9ebdbe46962a642c6ab8316da59797c1f917b6ccd5e3d7e21',NULL,NULL);
INSERT INTO "change" VALUES(62,1,'restriction',49,'altered','{"id":49,"holder_table":"item","holder":34,"kind":"exempt","ground":"3","law":"section 100A(4) of the Local Government Act 1972","interest":"","summary":"","until":null,"lifted":0,"lifted_on":null,"lifted_by":"","title":"Disposal of land"}','{"id":49,"holder_table":"item","holder":34,"kind":"exempt","ground":"3","law":"section 100A(4) of the Local Government Act 1972","interest":"","summary":"Cabinet agreed to sell 0.4 hectares of land on the terms set out in the report, because they were the best that could reasonably be obtained.","until":null,"lifted":0,"lifted_on":null,"lifted_by":"","title":"Disposal of land"}','e66ce25f4ee0a9f2995641bed47e0914','1c0a70d44d399db7b6cff1692718e0e6ca18afd59eebed8d3bc45a6f1dba97f5',NULL,NULL);
INSERT INTO "change" VALUES(67,1,'exclusion',96,'altered','{"id":96,"meeting":25,"item":33,"place":2.0,"started_at":"2026-01-13T15:02:00","ended_in":null,"ended_place":0.0,"ended_at":null,"kind":"exempt","ground":"3","law":"section 100A(4) of the Local Government Act 1972","interest":"the public interest in keeping the price confidential until contracts are exchanged outweighs the public interest in disclosing it","said":"","decision":95,"mover":null,"seconder":null,"ended_before":0,"from_here":0,"start_untimed":0,"end_untimed":0,"motion":null}','{"id":96,"meeting":25,"item":33,"place":2.0,"started_at":"2026-01-13T15:02:00","ended_in":34,"ended_place":6.0,"ended_at":"2026-01-13T15:20:00","kind":"exempt","ground":"3","law":"section 100A(4) of the Local Government Act 1972","interest":"the public interest in keeping the price confidential until contracts are exchanged outweighs the public interest in disclosing it","said":"","decision":95,"mover":null,"seconder":null,"ended_before":105,"from_here":0,"start_untimed":0,"end_untimed":0,"motion":null}','72690b545baab6abbcac4baf55a70dec','604cb8f4a59403f5b83338ca208f25a4430a41eb9690ca4d38cd92bb4dc616ad',NULL,NULL);
INSERT INTO "change" VALUES(68,1,'sitting',48,'altered','{"id":48,"meeting":25,"started_at":"2026-01-13T14:00:00","ended_at":null,"ending":"","started_in":null,"started_place":3.0,"ended_in":null,"ended_place":0.0,"note":"","start_untimed":0,"end_untimed":0}','{"id":48,"meeting":25,"started_at":"2026-01-13T14:00:00","ended_at":"2026-01-13T15:21:00","ending":"closed","started_in":null,"started_place":3.0,"ended_in":34,"ended_place":7.0,"note":"","start_untimed":0,"end_untimed":0}','54f22cfe36a6511eac47064ed4c62aa0','386c4d8be231390c524a16c339798436bd9245c4eb46cf4742e184f039ca2f8e',NULL,NULL);
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
INSERT INTO "clause" VALUES(62,30,1,3.0,61,NULL,'','That recommendations 1 and 2 of the Streets Scrutiny Panel be accepted.','clause','','','','');
INSERT INTO "clause" VALUES(63,30,2,4.0,61,NULL,'','That recommendation 3 be not accepted.','clause','','','','');
INSERT INTO "clause" VALUES(70,31,1,4.0,69,NULL,'','That the contract be awarded to the tenderer ranked first in Appendix 2 to the report for five years, with leave to extend it for two more.','clause','','','','');
INSERT INTO "clause" VALUES(71,31,2,5.0,69,NULL,'','That the savings be kept in the Housing Revenue Account:','clause','','','','');
INSERT INTO "clause" VALUES(72,31,3,6.0,69,71,'','£140,000 for damp and mould; and','clause','','','','');
INSERT INTO "clause" VALUES(73,31,4,7.0,69,71,'','the remainder for the planned replacement of roofs.','clause','','','','');
INSERT INTO "clause" VALUES(81,32,1,2.0,80,NULL,'','the fees and charges in Appendix A, with effect from 1 April 2026;','clause','AGREED','','','');
INSERT INTO "clause" VALUES(82,32,2,3.0,80,NULL,'','that charges for allotments would be considered in March.','clause','NOTED','','','');
INSERT INTO "clause" VALUES(89,85,1,3.0,88,NULL,'','That up to £85,000 be released from the general reserve for emergency works.','clause','','','','');
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
INSERT INTO "cover" VALUES(53,52,31,'','');
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
INSERT INTO "decision" VALUES(61,30,2.0,'','','',1,'','','','','the Streets Scrutiny Panel','2026-01-21','The Mill Bank footbridge will be rebuilt two metres wide and opened before Easter. A wider bridge was too dear.','',NULL,'','');
INSERT INTO "decision" VALUES(69,31,3.0,'','','',1,'','the Head of Housing','the Cabinet Member for Housing','','the Housing Scrutiny Panel','2026-01-21','','',NULL,'','');
INSERT INTO "decision" VALUES(80,32,1.0,'','','',1,'','','','','',NULL,'','',NULL,'','');
INSERT INTO "decision" VALUES(88,85,2.0,'','','',1,'','','','the floor must be lifted by 23 January; the Chairman of the Leisure Scrutiny Panel had agreed that the decision could not wait for the call-in period.','',NULL,'','',NULL,'','');
INSERT INTO "decision" VALUES(95,33,1.0,'','','',1,'','','','','',NULL,'','',NULL,'','');
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
INSERT INTO "declaration" VALUES(52,27,1,1.0,6,'personal','her brother is employed by a firm that tendered in 2019','stayed','','interest','','',0,NULL,'2026-01-13T14:01:00');
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
INSERT INTO "document" VALUES(78,31,1,12.0,'Appendix 1','Evaluation of tenders','','','document');
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
INSERT INTO "excluded_item" VALUES(97,96,34,1,'','');
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
INSERT INTO "exclusion" VALUES(96,25,33,2.0,'2026-01-13T15:02:00',34,6.0,'2026-01-13T15:20:00','exempt','3','section 100A(4) of the Local Government Act 1972','the public interest in keeping the price confidential until contracts are exchanged outweighs the public interest in disclosing it','',95,NULL,NULL,105,0,0,0,NULL);
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
INSERT INTO "item" VALUES(26,25,NULL,1.0,'1','','Apologies for absence',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(27,25,NULL,2.0,'2','','Declarations of interest',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(28,25,NULL,3.0,'3','','Minutes of the meeting held on 9 December 2025',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(29,25,NULL,4.0,'4','','Public questions',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(30,25,NULL,5.0,'5','','Recommendations of the Streets Scrutiny Panel: the Mill Bank footbridge',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(31,25,NULL,6.0,'6','','Housing repairs contract',NULL,'','',0,'item',1,'','CAB/26/03','','','',NULL,0,'','2025/47','');
INSERT INTO "item" VALUES(32,25,NULL,7.0,'7','','Fees and charges 2026/27',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(33,25,NULL,8.0,'8','','Exclusion of the public',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(34,25,NULL,9.0,'9','','Disposal of land',NULL,'','',0,'item',1,'','','','','',NULL,0,'','2025/51','');
INSERT INTO "item" VALUES(85,25,NULL,10.0,'10','','Flood damage to Larkfield Sports Hall',NULL,'','',0,'item',1,'','','','','',NULL,1,'the hall had been flooded on 10 January, after the agenda had been published, and works could not wait until February.','','');
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
INSERT INTO "lease" VALUES(1,2,'','vm',17829,'3409129','2026-11-22T11:15:55',97);
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
INSERT INTO "meeting" VALUES(25,'67e2901e-d367-4027-a7f9-20cedb22c068',1,'ordinary','2026-01-13','14:00:00','Committee Room 1, Town Hall, Mossingham',NULL,'','','','',NULL,NULL,NULL,'','',NULL,0,0);
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
INSERT INTO "owner" VALUES(93,92,1.0,10,'');
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
INSERT INTO "person" VALUES(3,'bfcc2562-6dbf-4a40-8ddc-0ebbf3f9db4f','Councillor Beatrice Ambleforth','ba','Leader of the Council','Leader','','',0,'','');
INSERT INTO "person" VALUES(4,'3f1a14b6-42fa-4462-af93-1b9894f10834','Councillor Imelda Strand','is','Cabinet Member for Streets and Parks','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(5,'4a60b12b-e396-4307-b160-dcaaa99e5b41','Councillor Hugo Cattermoss','hc','Cabinet Member for Finance','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(6,'f2d999fd-c319-4c7b-a053-4cbce62c5095','Councillor Lavinia Ogle','lo','Cabinet Member for Housing','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(7,'8b4c2c06-618b-41fc-86ea-5be654707adf','Councillor Tobias Underhay','tu','Cabinet Member for Leisure and Culture','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(8,'ea14c83f-e8e1-42d5-9444-d480db344538','Councillor Gideon Marsh','gm','Leader of the Riverside Group','Leader','','',0,'','');
INSERT INTO "person" VALUES(9,'de6790d9-597d-4def-b39b-8b02399c85d5','Martha Penhallow','mp','Chief Executive','Chief Executive','','',0,'','');
INSERT INTO "person" VALUES(10,'4f114fd6-b022-44e6-850d-bc9b45999aa0','Desmond Ockwell','do','Director of Finance','Director','','',0,'','');
INSERT INTO "person" VALUES(11,'96fad86c-8814-42db-b4f0-038f7a2ed8f0','Araminta Voss','av','Head of Housing','Head','','',0,'','');
INSERT INTO "person" VALUES(12,'71daca2f-0188-4469-be95-dab4dc2fc729','Siobhan Treadgold','st','Monitoring Officer','Monitoring Officer','','',0,'','');
INSERT INTO "person" VALUES(13,'23fd6528-5a28-4af5-aac1-08c1db21e56c','Lionel Brandreth','lb','Democratic Services Manager','Democratic Services Manager','','',0,'','');
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
INSERT INTO "point" VALUES(60,30,1,1.0,NULL,'point','The Chairman of the Streets Scrutiny Panel had written to present the Panel''s three recommendations. The Cabinet Member for Streets and Parks thanked the Panel and said that two could be accepted at once; the third, a wider deck, would cost £90,000 more than had been set aside.',NULL,'');
INSERT INTO "point" VALUES(67,31,1,1.0,NULL,'point','The Head of Housing introduced the report, which sought approval to let the contract for repairs to the Council''s 4,112 homes for five years from 1 July 2026. Four tenders had been received.',NULL,'');
INSERT INTO "point" VALUES(68,31,2,2.0,NULL,'point','Councillor Gideon Marsh asked how tenants would be able to see what had been promised for their own homes. The Cabinet Member for Housing replied that every job would be given a date by telephone or message on the day on which it was reported, and that the figures would go to the Tenants'' Forum each quarter.',NULL,'');
INSERT INTO "point" VALUES(87,85,1,1.0,NULL,'point','The Chief Executive reported that water had stood 30 centimetres deep in the hall and that the floor had to be lifted within ten days if the frame was to be saved.',NULL,'');
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
INSERT INTO "presence" VALUES(46,25,13,NULL,'minutes','2026-01-13T13:55:00',0,1.0,'');
INSERT INTO "presence" VALUES(47,25,3,NULL,'presides','2026-01-13T13:55:00',0,2.0,'');
INSERT INTO "presence" VALUES(98,25,8,33,'out','2026-01-13T15:02:00',0,3.0,'');
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
INSERT INTO "question" VALUES(57,29,1,1.0,NULL,'public','',NULL,'Miss Hepzibah Crane','Old Town','',4,'','Will the bridge carry bicycles?','');
CREATE TABLE reason (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "reason" VALUES(64,30,1,5.0,61,'The deck proposed is wide enough for the numbers counted in September, and a wider one could not be paid for without putting off the repair of the Old Town steps.');
INSERT INTO "reason" VALUES(74,31,1,8.0,69,'To keep the homes in repair when the present contract ends, at the best price that could be had for the quality asked for.');
INSERT INTO "reason" VALUES(75,31,2,9.0,69,'To put first the complaints that tenants raise most often.');
INSERT INTO "reason" VALUES(83,32,1,4.0,80,'To keep pace with costs.');
INSERT INTO "reason" VALUES(90,85,1,4.0,88,'To keep the damage from growing.');
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
INSERT INTO "restriction" VALUES(49,'item',34,'exempt','3','section 100A(4) of the Local Government Act 1972','','Cabinet agreed to sell 0.4 hectares of land on the terms set out in the report, because they were the best that could reasonably be obtained.',NULL,0,NULL,'','Disposal of land');
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
INSERT INTO "seat" VALUES(14,1,3,'Leader of the Council','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(15,1,4,'Deputy Leader and Cabinet Member for Streets and Parks','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(16,1,5,'Cabinet Member for Finance','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(17,1,6,'Cabinet Member for Housing','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(18,1,7,'Cabinet Member for Leisure and Culture','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(19,1,8,'','invitee','Riverside',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(20,1,9,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(21,1,10,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(22,1,11,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(23,1,12,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(24,1,13,'','officer','',0,NULL,NULL,'','');
CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        year TEXT NOT NULL,
        next_number INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "series" VALUES(2,1,'minute','2025/26',58);
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
INSERT INTO "sitting" VALUES(48,25,'2026-01-13T14:00:00','2026-01-13T15:21:00','closed',NULL,3.0,34,7.0,'',0,0);
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
INSERT INTO "step" VALUES(1,'2026-11-22T11:15:54.117236+00:00','root','Book laid out',NULL,NULL,NULL,1,'570fe10d9d8faaab422faf1370de1f472fda5f46085a2ef5bd1ed64a6ecb9032','a7b5b33f58fc0914ba363501a012b4db','e902d3d78c33d49fe0562d2c7fd2e91a957f634cc12c9b4f0d0a8fea7bab7a49',0);
INSERT INTO "step" VALUES(2,'2026-11-22T11:15:54.600173+00:00','root','',NULL,NULL,NULL,0,'730b8e26baae418e821df9a98a7159da5c414bba9042ab57fc4fbd50c5cd68a1',NULL,'c579ebd77a2c4144e07868feeefd8b005ddc21a249ab873d38bf08db445959bc',0);
INSERT INTO "step" VALUES(3,'2026-01-13T13:55:00+00:00','root','Present: Councillor Beatrice Ambleforth, Councillor Imelda Strand, Councillor Hugo Cattermoss and Councillor Lavinia Ogle',NULL,NULL,NULL,0,'6f2ca6511f2667e588b11f5b9f97d3d62ef678199382d762fbfd73bbddf14e9a','70d1f3d43cdaf8dbb1c8105b68af7a6b','9b0d5a2971b927464afd4a2fd3cd202b1972b53aeb0f3725deabec979f0c0c82',0);
INSERT INTO "step" VALUES(4,'2026-01-13T13:55:00+00:00','root','Apologies: Councillor Tobias Underhay',NULL,NULL,NULL,0,'791a9dd8888800878a741f61bfbf6e10288ae2ac4357bf89a2dba47661fa9c87','f2ab2918db660f7928d8d9bb26d99436','fce1064822638d6d49c3b4158ccd455bfb33e8f8798b09b37fb622263737b015',0);
INSERT INTO "step" VALUES(5,'2026-01-13T13:55:00+00:00','root','Present: Councillor Gideon Marsh',NULL,NULL,NULL,0,'f15ec333c091e52679c42da23ff37fd8ee80ba5a450b03543937ed81c58a89ff','345da8ab31bc89dc66eed11c49363eb7','c1252af3e06d2356a758dca5fb1eae25e8a0254a3afd58b0591bea0333151b4d',0);
INSERT INTO "step" VALUES(6,'2026-01-13T13:55:00+00:00','root','Present: Martha Penhallow; Present: Desmond Ockwell; Present: Araminta Voss; Present: Siobhan Treadgold; Present: Lionel Brandreth',NULL,NULL,NULL,0,'bfc8e9d387d3371b341163c15c79505ff1be68667c94633bad1044878b01fa84','9fc4c23cc40763bcc578bf5336672170','8ba7d3dd5bec63c85ded7fe2fdd125f1305983f3ec11d61de4363e022fa53f36',0);
INSERT INTO "step" VALUES(7,'2026-01-13T13:55:00+00:00','root','Lionel Brandreth took the minutes at 13:55',NULL,NULL,NULL,0,'bf8858215dd8121667415870058aa9a485bb85ae69f6af3bdfa7d6f3d95fc39b','00607bfac618d86602ee1568d30f90b6','7d0132453dfce758a9b9802bbe49309a854f9982c21d856c8d8ee8b1f31104de',0);
INSERT INTO "step" VALUES(8,'2026-01-13T13:55:00+00:00','root','Councillor Beatrice Ambleforth took the chair at 13:55',NULL,NULL,NULL,0,'31f18d07a09a292dee03bbc5cd5e65f80d1a0c9fc169beecd6cee90b4ebafc97','fac81cc5ed45ae08d7e91264336381c9','acdefb2f86d44532b30860006fea2122b1415024a7fafb07af0107f02974d7d5',0);
INSERT INTO "step" VALUES(9,'2026-01-13T14:00:00+00:00','root','Meeting opened',NULL,NULL,NULL,0,'301f65a0b8dca53ae6bd78d24a12548745715ab2664992ee973130aca93a21a2','ff86078b3a5fd830e126d1f933e686b7','ec6b53095b1d5756d41e532b8d75f9e5d45298db894377280f5de7c45f15d306',0);
INSERT INTO "step" VALUES(10,'2026-01-13T14:00:00+00:00','root','Item 6 corrected',31,NULL,NULL,0,'f1f6aa0e1152553434c79aac8feee26759c1fcd1c796676881b249003adaf73a','645c67bc29e8cafef72f494e97b4ea20','1853eefe0a2d84e6c93b7076175aeceb92d1835486b9972138c63f30275c2147',0);
INSERT INTO "step" VALUES(11,'2026-01-13T14:00:00+00:00','root','Item 6 corrected',31,NULL,NULL,0,'89a1e382eaef2395c910ffbd0249dd98b62abc06efbadb62fe5ccc50ed7fb7c5','a6b020dfb0626c6f20ae2f6093002419','7b3d3e30ddff51cf7124744e0264d84ff4eec8a795817851af98191e8f2c3ada',0);
INSERT INTO "step" VALUES(12,'2026-01-13T14:00:00+00:00','root','',34,NULL,NULL,0,'cfda4fb441bc9ed245ba6ac5f4dcce581bfb30784fcc887e14c1e775acf2df06',NULL,'ae55715eb28bfe1b316791e7e2c445cde9678750cf4c9e2de9741c5040c22ffb',0);
INSERT INTO "step" VALUES(13,'2026-01-13T14:00:00+00:00','root','item 9 made private',34,NULL,NULL,0,'0ab93b488c91694daaf1d9cdf05ad9a5d9b38023758c4ec25c67fa1dbd481d61','c1be5d6a1f3bd219e75e09711f4f2474','a25bb54e7cefdddc6f95540c0346929292462641f14a78466e0a9f8e6ebf7754',0);
INSERT INTO "step" VALUES(14,'2026-01-13T14:00:00+00:00','root','Restricted',NULL,NULL,NULL,0,'2a07bd14b7243651e425df58110b18fe7ac61fe077f3bfed3b05113b1629bfb3','4903a23f6047f17f226204f178bf0cd8','fc9a232096b8bf431970f51fdb8e6972c725b24e582da7dca21e8ec427846248',1);
INSERT INTO "step" VALUES(15,'2026-01-13T14:00:00+00:00','root','Item 1 taken',26,NULL,NULL,0,'b1365dd4772a908e4a1c67902f1b64c934e6e19fa010d67b287eb22117a23158','e69acd901fdce9b32efb7522a437c03b','1fd867abae05e6869f6f6a6a908e7e80efaa84eddc1b52b639b34693d8d91fbd',0);
INSERT INTO "step" VALUES(16,'2026-01-13T14:01:00+00:00','root','Item 2 taken',27,NULL,NULL,0,'07b23b1d034f04837f6680607e310377edae639a8dd8f1cb781c50928e232a2d','db7ddb7eb2e9751e4f4ee5405d558013','e92d28842ea1452306371e65ce017b878581b2cd0f9938c9081c757a8fb593e1',0);
INSERT INTO "step" VALUES(17,'2026-01-13T14:01:00+00:00','root','Declaration recorded under item 2',27,NULL,NULL,0,'8c5b329a74834980d2b75b4caf02138804c0f7767c5fe8994fc4f4647b358e1d','326e8716ca863db98020fb7e80a95cea','de196b824501bd378a556cc7fc579c368beb9a45935965edcc5a453e2e6f214b',0);
INSERT INTO "step" VALUES(18,'2026-01-13T14:02:00+00:00','root','Item 3 taken',28,NULL,NULL,0,'498d8b57be7e7ef69054a643cc75ddc78f567c70536c9282b853c3450bf6a912','c51164c94d9cf1ad2ec869c7d2516f38','a781c83ac6ef63d8a43c6e1e94035209bc3203fc4bd911dd50eadae4ca7a1a1f',0);
INSERT INTO "step" VALUES(19,'2026-01-13T14:02:00+00:00','root','Earlier minutes noted under item 3',28,NULL,NULL,0,'429302f3ef562741e5e2c543174c291b2ac170b9480e38aa31f03de0a301b96c','573c558bb16fa1e08cbad0a92a639727','7ea8df4027cfc19e4b972b3470a8fbe8db8a0a004cb6ab6cafee6eaa56832bb8',0);
INSERT INTO "step" VALUES(20,'2026-01-13T14:03:00+00:00','root','Item 4 taken',29,NULL,NULL,0,'9945a738a71bf7196d87f14d0de7a7a2b022a1297dd2b3615bfdb5d2213304c2','da4694e35ae0f189cec1a81a5f92daad','b45f3817b2d423de36863a12f1cf2331fbbb1891413ab5c31233e4289fdc6adb',0);
INSERT INTO "step" VALUES(21,'2026-01-13T14:03:00+00:00','root','Question recorded under item 4',29,NULL,NULL,0,'cdcef6a2a96aa8a14c55bdbfbce469148181ca08a4cea756204c340e43e65448','6ed78f067f1182b2de2d86814c3e4570','f85e8570d3d791cf100b7e123b6fc0ed0c6a451a2decb7a83647c31e9adf4ab8',0);
INSERT INTO "step" VALUES(22,'2026-01-13T14:03:00+00:00','root','Answer to q1 recorded under item 4',29,NULL,NULL,0,'f2189d4f310131a117be12c6d5a51f96ed215eb1913673489e6a337e3d0ec44a','203b447e456994df4e04f1a051b1618b','db3014be26e05c95e7b313b6dc8c9d5ca2de90b64b0b4481cb2b613aa865c784',0);
INSERT INTO "step" VALUES(23,'2026-01-13T14:08:00+00:00','root','Item 5 taken',30,NULL,NULL,0,'11f895211655b4c068ff3c768b16c5218d280d56c6e40fdf4ef931934abf936b','4e1e0ee3396c3c89b08786a29ed943b5','c1450a0d663dad231835f57feda5f2f75f47518483bf4a805309b118490a125d',0);
INSERT INTO "step" VALUES(24,'2026-01-13T14:08:00+00:00','root','Key point noted under item 5',30,NULL,NULL,0,'dcdd21d7ece26eb387a67f04eb43b03d9269ce3aa7b09863d71a031c84d31851','bfcd7f233d4c71b02198081173969c39','082b1f480ad4f2ded56d9556a03ffaa4a30382532e646206d12f862d717eff2b',0);
INSERT INTO "step" VALUES(25,'2026-01-13T14:08:00+00:00','root','Short decision noted under item 5',30,NULL,NULL,0,'ac99581e41f5120f71009ebad477f7dd3d46e75bfa6a416d182d565a95c610c2','f8f110894d14c5add07b93a7b7965d34','892ce4cee577e6d5d24543d8a3f6fc325dd431b46fd63caadb82f404f70804a4',0);
INSERT INTO "step" VALUES(26,'2026-01-13T14:08:00+00:00','root','Clause recorded under item 5',30,NULL,NULL,0,'06cb48a1fc9a2eff2e9723b07f3a7e72c0c048f3a517128fe18a106fae64ba40','a8e21d2424b48028f75f95472f35f977','20802171fb589676838dfa6b78fef8b3c3b2e52395411dd3fb9bd45f1ac65b34',0);
INSERT INTO "step" VALUES(27,'2026-01-13T14:08:00+00:00','root','Clause recorded under item 5',30,NULL,NULL,0,'99cf7400c66855e5fd9df6269ca58c1a7e4de4fc5a0497e98ff70874248ea783','e93b4981d63ac2c7658bdf0fd50e5e62','e8c0070d5a70367b97090273187beeb59378943f88bc77e878e736ab3205a329',0);
INSERT INTO "step" VALUES(28,'2026-01-13T14:08:00+00:00','root','Reason noted under item 5',30,NULL,NULL,0,'17422cbd252d3117b0eac0dabe6be800a625fdebb87a6fab91cef4b39b41d320','240339f18d44d07033f2dbd8834e34b6','8cd1fd2ba993a403a60d21109d80a3a4b3355469490d60d79291c468cfc6a0f0',0);
INSERT INTO "step" VALUES(29,'2026-01-13T14:08:00+00:00','root','Alternative noted under item 5',30,NULL,NULL,0,'fdbc8e977adc249ccda2f17f0e8dc7cac64bef01b5f984d9ccec608f0b783d20','ecf68b41a929efdf895a430da8bf176f','976f3ceadc82bf2eef96f5f4bfaba98ca36f5fcbdbee1b66fcec6582b1f300ef',0);
INSERT INTO "step" VALUES(30,'2026-01-13T14:08:00+00:00','root','Call-in noted under item 5',30,NULL,NULL,0,'946297dff71cbb3eec38687edd143cc4bd55c8df1a926c8f772e4f05468c95d3','7ce7d239f3cea2b1f06bd906f1ddadc3','e07bdad3594e5369372d7d9ee7a4b98eac629d61a37ea41bb9e75b6bb39372aa',0);
INSERT INTO "step" VALUES(31,'2026-01-13T14:20:00+00:00','root','Item 6 taken',31,NULL,NULL,0,'49474990d4dba4105ba4d64044ef86b0ff14bb3eb44d9a24bd3582de23463520','8886a8ee25a299c63f372592df0abd15','418e875f2c86fb22eaaa3727ea7de91b00bec9eb2a9e1b2aedeca59a120acaed',0);
INSERT INTO "step" VALUES(32,'2026-01-13T14:20:00+00:00','root','Key point noted under item 6',31,NULL,NULL,0,'e4ea3b35a3db73b9c982f9cc6427200d6bc416518a603fae07c99ed7b54b5969','da77914ae57f65fa6bc7b78d7727e0c9','3e7967273499bd3fe4f575bea435eb5e95f161f2fdf99b45ef35f545a31b84fe',0);
INSERT INTO "step" VALUES(33,'2026-01-13T14:20:00+00:00','root','Key point noted under item 6',31,NULL,NULL,0,'eee27c43b9f9c1736d3f3f0fa2c82bf8a58a84e9a889d0c273159a92035bbaee','d6c54977aec20d77413c2a0d8b3838f6','d6b8cdf3628d9d673f1771e41c08db2fedb41f3eb665bd232ed422806e21294c',0);
INSERT INTO "step" VALUES(34,'2026-01-13T14:20:00+00:00','root','Clause recorded under item 6',31,NULL,NULL,0,'0645527f13aa84a911abe177e0a71f524e22c4d5abfdae6108abadfa7f5160c8','b19904658cbb99aec5f8c7ed2f1173e1','92d4fe4f81b082136653594722051708b4ef6f6949e034880b475d0915cc5d57',0);
INSERT INTO "step" VALUES(35,'2026-01-13T14:20:00+00:00','root','Clause recorded under item 6',31,NULL,NULL,0,'c2304d63f0a440ebfc1245e0057d78bcab92865f312c72f32af4ebba39b464ca','1d6fd38a08fe79f5f9fd443e3086e35c','884139cdd696fb23e2835c1bcfddaa0545aaf6083ecafb8dbc168f60310992b8',0);
INSERT INTO "step" VALUES(36,'2026-01-13T14:20:00+00:00','root','Clause recorded under item 6',31,NULL,NULL,0,'ce3263b8a8a3973ff3263a92bfcd2a6b639b342ed4faebcbf842d8ab2bbcfabb','0a1ebae6137ed5d762430d6056718ea1','9f51ed3a29db67526a1b681646899e19a90ffc7ffb91379dd15dde58ed6dbbe7',0);
INSERT INTO "step" VALUES(37,'2026-01-13T14:20:00+00:00','root','Clause recorded under item 6',31,NULL,NULL,0,'f80a7dadfd3a7988d056355826d91e0ca88456a163a3f0b849e2690c30db0818','496f5a95f4813e8647b5e4638183d085','704a1cc77d75336f1e5af2f810f855de81986d23197783339c0bd37cf58fb1c9',0);
INSERT INTO "step" VALUES(38,'2026-01-13T14:20:00+00:00','root','Delegation noted under item 6',31,NULL,NULL,0,'5e581221008581ae43000dae36e532b40f0d33f441c2f557fd859289c38f2bac','bfaea93541169f0f288622ddba04c8ba','67623559c47e006c5b1da693261514acc4ec6262076514361df166ab2ca27e85',0);
INSERT INTO "step" VALUES(39,'2026-01-13T14:20:00+00:00','root','Reason noted under item 6',31,NULL,NULL,0,'2e169c8aa0c04b6a7b37767196f58e0d3eb3f89767348df87848352002566baa','5b11888f688f474fbdbe0e0c07021ce9','ef38ca4546c5e5596452f0d5a01ea1921597da0177df13c4eea3caa9ccdfa1b6',0);
INSERT INTO "step" VALUES(40,'2026-01-13T14:20:00+00:00','root','Reason noted under item 6',31,NULL,NULL,0,'db3436da0c6a370d53492b1c5e9d2439770097183f67c9221e7427949c640317','53651536ecd15d69d0e9d5a9cc70ce54','bf759b253a284a659c91a704ba9a61b864ba9aeb6ee5d9297843ea28e17cb491',0);
INSERT INTO "step" VALUES(41,'2026-01-13T14:20:00+00:00','root','Alternative noted under item 6',31,NULL,NULL,0,'b444fe990812d45399559e69ce62f92afea28ccd66c4c65d67ac8f44cd860726','a5da47df47ff4b0da8ba07889a0ea0a9','d1dc0267503983ffc85ecaa7c6e511c3eac9423b80ab9b595206c8196118cb3c',0);
INSERT INTO "step" VALUES(42,'2026-01-13T14:20:00+00:00','root','Alternative noted under item 6',31,NULL,NULL,0,'bc82afdd21f66942c558998e12ac0bdf64a8a7281858acfca2769fea9b1f5ff7','a6571e2481ef01f74e1e1825e883f992','bd2d01000f7df809ad9b31ab54f45ab29f55dc6ca8c6730a1f71e4356323a0e1',0);
INSERT INTO "step" VALUES(43,'2026-01-13T14:20:00+00:00','root','Call-in noted under item 6',31,NULL,NULL,0,'18d5f9c22da7d293d677bdaab8abaf1573371ed72fae6151e2e2718f61d7acfb','5a06d09e825401e0899133d028da52d4','2083925312622bb4af9f497773102c56593a657f2ce2e660bf27a9e98b93c504',0);
INSERT INTO "step" VALUES(44,'2026-01-13T14:20:00+00:00','root','Document listed under item 6',31,NULL,NULL,0,'341fa9c8f14acccfa58cae4ed2aaeb5dbd45e10b31cfb983d2c9e3dd62ebb47d','d9ed34171f63c9e074165d1c72f1a94d','2a31fc30a1bb09bde350ebc8d2ddc3fb1b52591278356095d46d4cb83403943d',0);
INSERT INTO "step" VALUES(45,'2026-01-13T14:41:00+00:00','root','Item 7 taken',32,NULL,NULL,0,'4fa994393b5874f6f159a9ef18b63e637c0c79b466e40931c625bc5c9b2467e6','173b138749f0f8e294e46b5f2753cdac','1f5ce26750d8cfa263eec66d957614bbde57875407281d8b4568cc070afa99da',0);
INSERT INTO "step" VALUES(46,'2026-01-13T14:41:00+00:00','root','Clause recorded under item 7',32,NULL,NULL,0,'ec2c7f03d6693586a7b25a3687d7ea31fdf9baf4612107688b5fd1ab157b7ac7','58944539df132cd09fee2125b807c51f','7a4f2ff481d23e8f117fa31d960a8be1172c7e7036ba50c6351dcec54e29bbf4',0);
INSERT INTO "step" VALUES(47,'2026-01-13T14:41:00+00:00','root','Clause recorded under item 7',32,NULL,NULL,0,'93067153336904e6de316e5aab6a3c84ebd8e0275a249045fcfe5fbb721039f7','9918f69d2fb9ad65552b5de8142349f1','8489505133a0921caa87ec719d481dce7b7431a364ce6be769a780d30afa5262',0);
INSERT INTO "step" VALUES(48,'2026-01-13T14:41:00+00:00','root','Reason noted under item 7',32,NULL,NULL,0,'8ef041841e65902c1cc84995507f35e6285dff8cd428d9c3d94c460781449744','58daf1a5c4e7207f13bdb2a1f0a35589','e73cb79d50c3628f567faa8ad09367ce561a331213a6503ed96cb6262c061397',0);
INSERT INTO "step" VALUES(49,'2026-01-13T14:41:00+00:00','root','Alternatives under item 7: none',32,NULL,NULL,0,'f32c8dc82699147eb1bdb476356cb52f895fb500566b01c1b4c468a14becbcef','807e2a5c81afb9122045e7f121d2e458','5adabcbe7c901c640df8374e1fe48897dcc2eb85499ec2c235f9248735168c6a',0);
INSERT INTO "step" VALUES(50,'2026-01-13T14:50:00+00:00','root','Item 10 added',85,NULL,NULL,0,'70e24e2ba4e6062e78ab312b96c490bb94c3681f9578ad8d8ab79f4f43fd4b09','d4a766ffdecf28246be51af68521df96','ed1621b53740909b9a86ecebaab518fe4f3fcd1677f97b900343c3bde0cd1126',0);
INSERT INTO "step" VALUES(51,'2026-01-13T14:50:00+00:00','root','Item 10 taken',85,NULL,NULL,0,'ed0cf34a69f708c0f94625153bdc6577167e4b570e650872725129a5ec184306','d6085c6173d899ddb58dfb714ac81566','853e11f8b2abe78d9583362ebc044a59ee1df4bda6445b34fce8e2cae27b3e43',0);
INSERT INTO "step" VALUES(52,'2026-01-13T14:50:00+00:00','root','Key point noted under item 10',85,NULL,NULL,0,'a6b9c4cc2c3a39468a196c2f3caf2e4394c5f35644c7f529b71dd2f7175c93d0','844a6fc56ad23e9224f32ab5c68e97ac','bad366067ba90006ca3fb07d07676b3d2d73bae603bb6ac82637fe209beba66c',0);
INSERT INTO "step" VALUES(53,'2026-01-13T14:50:00+00:00','root','Clause recorded under item 10',85,NULL,NULL,0,'15a3cf243c0c67076bf590329e6659bc3233a7b94976f3b1456c26e05c0ef1ae','e74bcf62b18ce7a2c06d0eb7e2c430a4','9c4558c80423e7713efaee3adb372a91addaaf5111a10e7670120dd439378a63',0);
INSERT INTO "step" VALUES(54,'2026-01-13T14:50:00+00:00','root','Urgency noted under item 10',85,NULL,NULL,0,'7e212e7bbd7b2bd65a43cc304eb9c6ad1dae95152c9e5aa91b52599b82a94b36','22a53e129b5f9cd932effb78ca40e8f9','8f2324aff88be5862a24ebdd799d6e60308fe7054a54a8098c5fce1fba42ead2',0);
INSERT INTO "step" VALUES(55,'2026-01-13T14:50:00+00:00','root','Reason noted under item 10',85,NULL,NULL,0,'dd4ce5e21a8d5ab082d77df68fadb7e4a1a9188d029d52aa62b0c3457c97e361','f000e273fc63cf832469d64fed40ec26','5fc36d8d31f4ffb5a8e4f204a25e5ee047ac7f20cbda1db26bde3b2fdfda54d9',0);
INSERT INTO "step" VALUES(56,'2026-01-13T14:50:00+00:00','root','Alternative noted under item 10',85,NULL,NULL,0,'e31f570097486c861d715aff34cd002d60f0934006ed844f5a387fbfb6b534f8','45ee93e2feca572be00bbdd56a6c0be5','d1128c02b2906151d92226d8fc65c4d34090e48904752ff943e81cf12c0bfe84',0);
INSERT INTO "step" VALUES(57,'2026-01-13T14:50:00+00:00','root','Action recorded under item 10',85,NULL,NULL,0,'e88b563757c30d0ce22775e2078d65407292325080ba1843fb38b6763690e76d','9abef96999e2dcb79caad8be551b4368','cefda86b226ea49053c88cdf7bf62d9ac9f563e56afbf59106fa4881844a5896',0);
INSERT INTO "step" VALUES(58,'2026-01-13T15:02:00+00:00','root','Item 8 taken',33,NULL,NULL,0,'7dd8b7d2db854281119f3a44fe902aa12a19c56d212ac297a3aa0996759ccfa6','09c3a9b1a33ed62ec4f4dc0baff49f7e','93d4fa2a5f95496aca20bd884ac9b8f07c23ff078dee71307bbf860d69395c18',0);
INSERT INTO "step" VALUES(59,'2026-01-13T15:02:00+00:00','root','Public excluded for item 9 under paragraph 3, resolved under item 8',33,NULL,NULL,0,'41f85d9b797547dae32ddbdf501712d8b0d7204f31b64b6c14b806a8dddaa41e','291b51897c90d71ac5cc483c0afd5cc7','136fbd80001b9ed47cd0ba0c3cac9311d2b18d77d9d6f42e8cca7943b9bf7e50',0);
INSERT INTO "step" VALUES(60,'2026-01-13T15:02:00+00:00','root','Councillor Gideon Marsh left at 15:02',33,NULL,NULL,0,'d0f97fce1adacd069e65403d85f1a6ee3f1276a25570d0e3c6e063486a7f4f64','050c8c86b80aad4014ae5735a771a436','0be35d8d8a5b9ca0516605693493d158312733c164011218e657e7e0b36e8b41',0);
INSERT INTO "step" VALUES(61,'2026-01-13T15:02:00+00:00','root','Item 9 taken',34,NULL,NULL,0,'ea949a589dd17adf94e4e9ade9d9433a3f6e94ed09f852287352733e049c9c9a','1b0c2dcc967b8d881c562e63b44265ed','7df068ffeb12b868ea9ada97bdbf55ef1b5380e3ae6988d37594fa5008b0ca01',0);
INSERT INTO "step" VALUES(62,'2026-01-13T15:02:00+00:00','root','Words for the public noted: item 9',34,NULL,NULL,0,'44225b02b051497499c7864efc2a962f707585898e5a8084503a9555b21ac7c6','a86258d783a15177047d393bf5dbccc3','bce7a49f0b4f83f7490ab6c0e8b186e66f7e8a09e234ba273e599426dd6f06c9',0);
INSERT INTO "step" VALUES(63,'2026-01-13T15:02:00+00:00','root','Restricted',NULL,NULL,NULL,0,'60f5dea02ecbc7c3475b73236294ed2c4cf03db693692e534bc63eb227cf0108','b75d13443ce95d7b63850d7e42b77888','723e6083e8432ca0622140c1b93f4177633191f6fca0250f1ac3bcc342d1eb29',1);
INSERT INTO "step" VALUES(64,'2026-01-13T15:02:00+00:00','root','Restricted',NULL,NULL,NULL,0,'bfd35a38b2fd67f71b4b09213c46a2880c662f81c86a47108a48def45ccbbf53','60f1124e5f37e2f6af0a0fba0193c043','8fd319eb550ed2c5fd763e53441841b3a3c38353f2468bf1e6c67dc448a3c65b',1);
INSERT INTO "step" VALUES(65,'2026-01-13T15:02:00+00:00','root','Restricted',NULL,NULL,NULL,0,'59ecd0cd173f689e4dff6e4d5629296e8e26bea5e5395023e6137d22f6e32c7e','fe2d0c66dc0cba60c142dd6f244bff14','3210c8f762fc5c5b37fcce81fada677f0e1678d83548a7d8debe215c141f8770',1);
INSERT INTO "step" VALUES(66,'2026-01-13T15:02:00+00:00','root','Restricted',NULL,NULL,NULL,0,'02711d88d8329c5afeea3f940c7ae01abee1440bdb9f8d97951ce5a8f960ff00','f4187ec72b6634ddea61870494dc00f3','4c9403d69ad5bd7b18fd790530cf4786bc4942710f7faabcf419ff1b10b065d8',1);
INSERT INTO "step" VALUES(67,'2026-01-13T15:20:00+00:00','root','Public readmitted',34,NULL,NULL,0,'4c3ddf435a9663811edfb25c8354def578bc7553abe8104c14ca67fa73a8baa7','20e691cd0ee89d62a2ad1823a70a04d6','1e6feaeac61fdd2c54166b35b67b256f4db14ee7df6ce19080ddf72bc2c18dfc',0);
INSERT INTO "step" VALUES(68,'2026-01-13T15:20:00+00:00','root','Meeting closed',34,NULL,NULL,0,'c069b7da44cee425596b72032270982a3675791c7bc2c8cdce4ddc440d8eb7bd','2637508baa0f25a11933dac0a37de403','5327ba3e21bc10a84be63aa3df1af0a0aa4ea185ad4dc780e0b91050ec80aef7',0);
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
INSERT INTO "taking" VALUES(50,26,'2026-01-13T14:00:00');
INSERT INTO "taking" VALUES(51,27,'2026-01-13T14:01:00');
INSERT INTO "taking" VALUES(54,28,'2026-01-13T14:02:00');
INSERT INTO "taking" VALUES(56,29,'2026-01-13T14:03:00');
INSERT INTO "taking" VALUES(59,30,'2026-01-13T14:08:00');
INSERT INTO "taking" VALUES(66,31,'2026-01-13T14:20:00');
INSERT INTO "taking" VALUES(79,32,'2026-01-13T14:41:00');
INSERT INTO "taking" VALUES(86,85,'2026-01-13T14:50:00');
INSERT INTO "taking" VALUES(94,33,'2026-01-13T15:02:00');
INSERT INTO "taking" VALUES(99,34,'2026-01-13T15:02:00');
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
