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
INSERT INTO "_sqlite_migrations" VALUES(1,'book','first','2026-11-22 08:03:59.686081+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'book','second','2026-11-22 08:03:59.704680+00:00');
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
    DEFERRED) STRICT
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
INSERT INTO "announcement" VALUES(84,43,1,1.0,'tribute',NULL,'','Members stood in silence in memory of former Councillor Walter Greengage, who had represented Old Town Ward from 1991 to 2007 and had been Mayor in 2001/02. Tributes were paid by Councillors Ambleforth, Marsh and Wren.');
INSERT INTO "announcement" VALUES(85,43,2,2.0,'announcement',3,'','She had opened the new reading room at Mossingham Library on 14 February and thanked all who had given books.');
INSERT INTO "announcement" VALUES(86,43,3,3.0,'announcement',17,'','The Boundary Commission had published its draft recommendations for the Borough; comments were invited until 1 April 2026.');
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
INSERT INTO "answer" VALUES(91,44,1,2.0,90,7,'','','The contractor has been appointed and work will begin on 9 March. The bridge should open before Easter.','');
INSERT INTO "answer" VALUES(93,44,2,4.0,92,7,'','','A ferry would cost more than the repair, but I will ask the bus company whether the number 4 could stop at both ends of the bridge.','');
INSERT INTO "answer" VALUES(95,44,3,6.0,94,5,'','','£212,000, which is £61,000 less than in the year before.','');
INSERT INTO "answer" VALUES(97,44,4,8.0,96,NULL,'','in writing, because the questioner was not present','','');
INSERT INTO "answer" VALUES(102,46,1,2.0,101,6,'','','1,911 up to the end of January, against 2,046 a year before.','');
INSERT INTO "answer" VALUES(104,46,2,4.0,103,6,'','','Yes. Every household now receives two letters and a telephone call first.','');
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
INSERT INTO "approval" VALUES(73,41,1,1.0,'2025-12-11','','','','confirmed','','the Mayor','','');
CREATE TABLE attendance (
        id INTEGER PRIMARY KEY,
        meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        capacity TEXT NOT NULL,
        standing TEXT NOT NULL,
        reason TEXT NOT NULL,
        substitute_for INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
    , role TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '', organisation TEXT NOT NULL DEFAULT '', representing TEXT NOT NULL DEFAULT '', mode TEXT NOT NULL DEFAULT '', extent TEXT NOT NULL DEFAULT '', may_vote INTEGER CHECK (may_vote IN (0, 1)), accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN
    (0, 1))) STRICT
    ;
INSERT INTO "attendance" VALUES(51,39,3,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(52,39,4,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(53,39,5,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(54,39,6,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(55,39,7,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(56,39,8,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(57,39,9,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(58,39,10,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(59,39,11,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(60,39,13,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(61,39,14,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(62,39,15,'member','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(63,39,16,'member','apologies','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(64,39,17,'officer','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(65,39,18,'officer','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(66,39,19,'officer','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(67,39,20,'officer','present','',NULL,'','','','','','',NULL,0);
INSERT INTO "attendance" VALUES(87,39,12,'member','present','',NULL,'','','','','','',NULL,0);
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
INSERT INTO "ballot" VALUES(126,125,1.0,3,'','for','');
INSERT INTO "ballot" VALUES(127,125,2.0,5,'','for','');
INSERT INTO "ballot" VALUES(128,125,3.0,6,'','for','');
INSERT INTO "ballot" VALUES(129,125,4.0,7,'','for','');
INSERT INTO "ballot" VALUES(130,125,5.0,8,'','for','');
INSERT INTO "ballot" VALUES(131,125,6.0,9,'','for','');
INSERT INTO "ballot" VALUES(132,125,7.0,4,'','for','');
INSERT INTO "ballot" VALUES(133,125,8.0,10,'','against','');
INSERT INTO "ballot" VALUES(134,125,9.0,11,'','against','');
INSERT INTO "ballot" VALUES(135,125,10.0,12,'','against','');
INSERT INTO "ballot" VALUES(136,125,11.0,13,'','against','');
INSERT INTO "ballot" VALUES(137,125,12.0,14,'','abstained','');
INSERT INTO "ballot" VALUES(138,125,13.0,15,'','abstained','');
INSERT INTO "ballot" VALUES(159,158,1.0,3,'','for','');
INSERT INTO "ballot" VALUES(160,158,2.0,5,'','for','');
INSERT INTO "ballot" VALUES(161,158,3.0,6,'','for','');
INSERT INTO "ballot" VALUES(162,158,4.0,7,'','for','');
INSERT INTO "ballot" VALUES(163,158,5.0,8,'','for','');
INSERT INTO "ballot" VALUES(164,158,6.0,9,'','for','');
INSERT INTO "ballot" VALUES(165,158,7.0,4,'','against','');
INSERT INTO "ballot" VALUES(166,158,8.0,10,'','against','');
INSERT INTO "ballot" VALUES(167,158,9.0,11,'','against','');
INSERT INTO "ballot" VALUES(168,158,10.0,12,'','against','');
INSERT INTO "ballot" VALUES(169,158,11.0,13,'','against','');
INSERT INTO "ballot" VALUES(170,158,12.0,14,'','against','');
INSERT INTO "ballot" VALUES(171,158,13.0,15,'','abstained','');
INSERT INTO "ballot" VALUES(172,158,1.0,3,'','for','casting');
INSERT INTO "ballot" VALUES(173,158,1.0,14,'','against','dissent');
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
INSERT INTO "body" VALUES(1,'ea57a02f-a8c4-4a91-832d-840dcd962c55','Mossingham Borough Council','Council','council','England','full-council','1/4','','','calendar','');
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
INSERT INTO "change" VALUES(1,1,'body',1,'added',NULL,'{"id":1,"uuid":"ea57a02f-a8c4-4a91-832d-840dcd962c55","name":"Mossingham Borough Council","noun":"Council","kind":"council","jurisdiction":"England","house_style":"full-council","quorum":"1/4","action_series":"","recommendation_series":"","series_year":"calendar","findings_off":""}','173d26cff5dbf8695af29f613d9fb655','e3e3ac781982fd0f7f52fa6f583b38182c1f90307222aa71a88dd68d67784500');
INSERT INTO "change" VALUES(1,2,'series',2,'added',NULL,'{"id":2,"body":1,"name":"minute","year":"2025/26","next_number":31}','e1705e704f365d5ac02ccf2e32bc3a27','617f213f5df231533ec1c4869a3a03cf4c3b6e342ea504212b5712fb71ef629e');
INSERT INTO "change" VALUES(1,3,'person',3,'added',NULL,'{"id":3,"uuid":"1d521472-792a-48d0-ad42-20a37c5a40ae","name":"Councillor Ottoline Farthingale","code":"of","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','a28c6918adff9ecd605ee4a5f8de3708','3f87ac2f8a971eb61991a6d3825d59b67ba0950072efb7f5bf55081946a2c37f');
INSERT INTO "change" VALUES(1,4,'person',4,'added',NULL,'{"id":4,"uuid":"85a14ec3-c65f-4d7d-b65d-5624b7e201f7","name":"Councillor Crispin Dewhurst-Pole","code":"cd","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','248b01517893e944530f7bb958d6e37a','448ce6cc0f6bf1000ec1d4b559931b62d896a698ba2ef994f48ccef1009397d7');
INSERT INTO "change" VALUES(1,5,'person',5,'added',NULL,'{"id":5,"uuid":"8d4e36f4-6b14-4733-ad78-a81de7f54b5f","name":"Councillor Beatrice Ambleforth","code":"ba","title":"Leader of the Council","short_title":"Leader","organisation":"","note":"","described":0,"honorific":"","letters":""}','0059a446c6b76ab90ccbc7c93d1b9661','c97bcf07f20202725ec97f35244d91b4959f9b5fb02e7c9ed9b9374925d9eefc');
INSERT INTO "change" VALUES(1,6,'person',6,'added',NULL,'{"id":6,"uuid":"e3b27ee4-b0ae-41ed-96d5-dd830447b70a","name":"Councillor Hugo Cattermoss","code":"hc","title":"Cabinet Member for Finance","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','688c41dff5fed37d94c344cf898d9398','7fbc147426c1ed44d3087d43dfa6ea6ad76e9f605c47fd8a7e93c6a3fbbdf9a6');
INSERT INTO "change" VALUES(1,7,'person',7,'added',NULL,'{"id":7,"uuid":"3785ac58-625f-438c-a223-85222103b691","name":"Councillor Imelda Strand","code":"is","title":"Cabinet Member for Streets and Parks","short_title":"Cabinet Member","organisation":"","note":"","described":0,"honorific":"","letters":""}','60504cffa86a03e93c76bd75e860b1a2','5014cc34cb32aeac80f884a2fbaf1eda4950bcfb9088f0faecd5b81804036b7d');
INSERT INTO "change" VALUES(1,8,'person',8,'added',NULL,'{"id":8,"uuid":"e4f6390e-89ed-4f19-9161-5ffa966d008a","name":"Councillor Rufus Peverill","code":"rp","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','4ce8db474ae0360d7a8338727ecf7bbc','6fb6d2f6da4bf4f9952fe37aa9df37c0ad32768e096718434e1f03ecf8932ab2');
INSERT INTO "change" VALUES(1,9,'person',9,'added',NULL,'{"id":9,"uuid":"025a2e23-a731-4843-b13d-f6aadec5ec1a","name":"Councillor Annis Tolleybrook","code":"at","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','b0204a6f0ee27b1682bdab51c7bb31ac','287e0c2f4be09a91d5e49cb7676db50543bfd2ee7cf5a5426e8b4efeab72180f');
INSERT INTO "change" VALUES(1,10,'person',10,'added',NULL,'{"id":10,"uuid":"2e12880f-62ee-41aa-b2b3-096d689d7cfa","name":"Councillor Gideon Marsh","code":"gm","title":"Leader of the Riverside Group","short_title":"Leader","organisation":"","note":"","described":0,"honorific":"","letters":""}','8cc4b1260e001d16991752cc30b95224','e9a3dfdf7c8f0e9ed3b58d7b2c87d715f8379cd06a5b68aa70b26662b4d21d42');
INSERT INTO "change" VALUES(1,11,'person',11,'added',NULL,'{"id":11,"uuid":"febbaf27-f223-415f-8086-77cf2454fa8d","name":"Councillor Petra Quayle","code":"pq","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','b9f37748db492e469d487805178c6445','adafefbc02a8d74d18c1bd7836437fbeca1c12ad323f594efacec18ed3a31300');
INSERT INTO "change" VALUES(1,12,'person',12,'added',NULL,'{"id":12,"uuid":"fce0f18f-cb13-4ccd-ae34-47b3942a7524","name":"Councillor Owain Sillitoe","code":"os","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','9b5b02b8a1b02f35f76ce29506129cd9','4becf198e13cd30d8cd769d986714090b5d1e2ea8a7a71e9fc0fe58b3cc07c63');
INSERT INTO "change" VALUES(1,13,'person',13,'added',NULL,'{"id":13,"uuid":"e5d766b9-9dbf-4655-9e85-724ca680b5ed","name":"Councillor Florence Nutbourne","code":"fn","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','b4dab2b7ee5a734f769f79babfe901fd','f323b0ed59b45b4aee094c555b86b293ab88c0c7269c155e7693bc03baf00f52');
INSERT INTO "change" VALUES(1,14,'person',14,'added',NULL,'{"id":14,"uuid":"58ddbc03-76b3-400f-a87b-37323dc1100d","name":"Councillor Jasper Nutbourne","code":"jn","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','e40a787b18c6caf15d4f7068d4067ad9','ab9c74bac8934c793298073627b52203503bdd40daf63868d39911934d28068c');
INSERT INTO "change" VALUES(1,15,'person',15,'added',NULL,'{"id":15,"uuid":"501ddac8-7f83-48a8-8dcb-8ec1e15d96c8","name":"Councillor Dulcie Wren","code":"dw","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','50e3b1329b51b17dd101f9ede6783b05','d3755d733c01af73b2de7afff493507f61da837b50758ada5e9fc6cbfc060424');
INSERT INTO "change" VALUES(1,16,'person',16,'added',NULL,'{"id":16,"uuid":"f98bd5c9-5613-45d7-8501-8759f7c36f0d","name":"Councillor Humphrey Yaxley","code":"hy","title":"","short_title":"","organisation":"","note":"","described":0,"honorific":"","letters":""}','19baeccb4e0620f19fbc751a197cd683','84667c02a31b263d3961316f545b2bb1fee6a2560230ef34c1a7d6eee9e16b8c');
INSERT INTO "change" VALUES(1,17,'person',17,'added',NULL,'{"id":17,"uuid":"cd30daf2-cde5-4258-ab7e-eb5ba37fce3e","name":"Martha Penhallow","code":"mp","title":"Chief Executive","short_title":"Chief Executive","organisation":"","note":"","described":0,"honorific":"","letters":""}','8ca4ccfca0d8399d18c22ba5408d578c','b47cc258a5180a3204e2c0e11387a820a5cd87f8e60ba5a6bdbdf7469c01b1a0');
INSERT INTO "change" VALUES(1,18,'person',18,'added',NULL,'{"id":18,"uuid":"845d1225-cc27-48b1-aa37-fd7eaaa3c818","name":"Desmond Ockwell","code":"do","title":"Director of Finance","short_title":"Director","organisation":"","note":"","described":0,"honorific":"","letters":""}','06ba15efc29644552355bba24ae4ea7b','73609f37f8c55717e15042a313c13fc8dfb1d91c6889c8d033d6436150e8da5a');
INSERT INTO "change" VALUES(1,19,'person',19,'added',NULL,'{"id":19,"uuid":"22f97df2-1af2-4e03-b091-bb376600d73a","name":"Siobhan Treadgold","code":"st","title":"Monitoring Officer","short_title":"Monitoring Officer","organisation":"","note":"","described":0,"honorific":"","letters":""}','123596dbf52fed72588549d3e238bfad','af26afd5a5a675d215b7a9e4997b4556065abb9106466585a38a9e282fdfcff9');
INSERT INTO "change" VALUES(1,20,'person',20,'added',NULL,'{"id":20,"uuid":"323ec63a-117d-49b8-9fce-136d78bd7c8e","name":"Lionel Brandreth","code":"lb","title":"Democratic Services Manager","short_title":"Democratic Services Manager","organisation":"","note":"","described":0,"honorific":"","letters":""}','f62c9f477725eb258b23ac010da32f16','82decb98739ea44cce958fd45d0082d7e370683de413fe7df4b7b9c0faab980b');
INSERT INTO "change" VALUES(1,21,'seat',21,'added',NULL,'{"id":21,"body":1,"person":3,"role":"Mayor","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','fe58dd37b19c0d97c475dd073e388f7a','1829f3319a93d34774fab79a3b38566514ebfa8960dedc877f206c51031f1b0c');
INSERT INTO "change" VALUES(1,22,'seat',22,'added',NULL,'{"id":22,"body":1,"person":4,"role":"Deputy Mayor","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','0e6f409db61a108c22fb4b5cd6f3b2c3','29c359d4c82f18637dc6e82a7bb5c239943b67108b12163d451f75f4f1cf8af8');
INSERT INTO "change" VALUES(1,23,'seat',23,'added',NULL,'{"id":23,"body":1,"person":5,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','ae2bb1241eb16d3bfacdc411bd9eef39','27706baec7a93a52e643741084596211b962f3707cfc915f2944a9fbbde186a0');
INSERT INTO "change" VALUES(1,24,'seat',24,'added',NULL,'{"id":24,"body":1,"person":6,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','1c53157ecd87c9c4aef0e2193048a8f4','691eccaa8524372528e7929a7be5ab86c0f36e2a78401e80b8bdfbbbfad6a766');
INSERT INTO "change" VALUES(1,25,'seat',25,'added',NULL,'{"id":25,"body":1,"person":7,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','204f0728f6a668b2d1127562f7cc30f3','311a73f0295b18895fb35efc338b2c55f57ced93b26d5baad9c1b91d5b5e7bf2');
INSERT INTO "change" VALUES(1,26,'seat',26,'added',NULL,'{"id":26,"body":1,"person":8,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','fef45a84a804cf70c1100d95b5a5816a','58b8cc81414da4d64f9d611c79c9349d0ff20fff21e6b8edd1025c7d449a9ff7');
INSERT INTO "change" VALUES(1,27,'seat',27,'added',NULL,'{"id":27,"body":1,"person":9,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','ce3c640065c15c6b814b0ad4498992dd','215c8dcfa08264a797511869ca496569e7bfebd36489193b8111ab93c80094fb');
INSERT INTO "change" VALUES(1,28,'seat',28,'added',NULL,'{"id":28,"body":1,"person":10,"role":"","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','56d3e8a2b140f0ddad34f0bb1474f90f','c0ba53f403d4d8199f52af4f8fba057b00590309cae9d1c461dd385ddfe528b4');
INSERT INTO "change" VALUES(1,29,'seat',29,'added',NULL,'{"id":29,"body":1,"person":11,"role":"","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','9f4720a0e74ffeaf844ead6685147368','d1b74c6a2c7bb029cc5576710ac144a24137e1c38fdd031f0a16c859b32b836a');
INSERT INTO "change" VALUES(1,30,'seat',30,'added',NULL,'{"id":30,"body":1,"person":12,"role":"","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','2638f0fb03101facdf8030ec3b6ae5c4','6e994ec7577a43680eebc6451cc407d77d2fe38d2a3b8b31a8280fbadaf0cb33');
INSERT INTO "change" VALUES(1,31,'seat',31,'added',NULL,'{"id":31,"body":1,"person":13,"role":"","category":"member","party":"Riverside","may_vote":1,"since":null,"until":null,"representing":"","code":""}','b5840df91b7040070216d55fd2f5c382','a96c4ddca45d23129b02b301ccd937e834d15eeccd77c072bd1df1c413611a25');
INSERT INTO "change" VALUES(1,32,'seat',32,'added',NULL,'{"id":32,"body":1,"person":14,"role":"","category":"member","party":"Independent","may_vote":1,"since":null,"until":null,"representing":"","code":""}','b44a2f1134405000968da11956d207c4','b5158afddebc95933e9bcd1393225c0536209d5d817db2e59820c3ef5b78c1d3');
INSERT INTO "change" VALUES(1,33,'seat',33,'added',NULL,'{"id":33,"body":1,"person":15,"role":"","category":"member","party":"Independent","may_vote":1,"since":null,"until":null,"representing":"","code":""}','4f7cf99feaeac1d430db2816477b7639','e94770456becf024d09502095839aa2abbafd6e84acc7c22807662d9b00b7674');
INSERT INTO "change" VALUES(1,34,'seat',34,'added',NULL,'{"id":34,"body":1,"person":16,"role":"","category":"member","party":"Orchard","may_vote":1,"since":null,"until":null,"representing":"","code":""}','10ae96ffbac48f31996ceca559a7a7a1','6e30684db235553d47bd69fa30ba2ccf489f01e585a7022dbc327ffe6dd19f7f');
INSERT INTO "change" VALUES(1,35,'seat',35,'added',NULL,'{"id":35,"body":1,"person":17,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','1dd744d0ab0921711030c8db2926268a','7b0ebdb2ef02b4909931b11f03629c1e524f75358f5ff43a2f6d18c1985260ca');
INSERT INTO "change" VALUES(1,36,'seat',36,'added',NULL,'{"id":36,"body":1,"person":18,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','698450d69ce8ac181c64e3707673777f','4b6f75ab242b703bf8de2caed1186ec15ef1662010a788c799a1eabda100e9f2');
INSERT INTO "change" VALUES(1,37,'seat',37,'added',NULL,'{"id":37,"body":1,"person":19,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','c3d466a3c808f3068c32102d1a831072','742fe3c79dc36145b700aa9818cc853c4489c52a2b18cdc57abc4ad280db59be');
INSERT INTO "change" VALUES(1,38,'seat',38,'added',NULL,'{"id":38,"body":1,"person":20,"role":"","category":"officer","party":"","may_vote":0,"since":null,"until":null,"representing":"","code":""}','99639d2ea74a010d1b534698594fb8cf','e2c0707defb91f98192a0ba78ce4b301fb197672f8a045be17806299ed105a05');
INSERT INTO "change" VALUES(1,39,'meeting',39,'added',NULL,'{"id":39,"uuid":"7ec0035b-c59d-4c17-ad5f-6bd0a0971ee8","body":1,"kind":"budget","held_on":"2026-02-26","called_at":"19:00:00","venue":"Council Chamber, Town Hall, Mossingham","approved_on":null,"reference":"","mode":"","notice":"","recording":"","first_minute":null,"next_on":null,"next_at":null,"next_said":"","signed_by":"","signed_on":null,"no_apologies":0,"no_absences":0}','b276d0ead19aead3832bda03776f5573','64e0f38450bb753e6429b032f9c13e91a48188f90f671829ee5f08cbc95ca6b3');
INSERT INTO "change" VALUES(2,1,'item',40,'added',NULL,'{"id":40,"meeting":39,"parent":null,"place":1.0,"agenda_number":"1","minute_number":"","title":"Apologies for absence","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','c06fb746ac68c8e817a3dea2e11c2239','e6214f109c783efea0ccd40867b7b05e9c82934a4e5b4199bd9fd5f6c2fd9450');
INSERT INTO "change" VALUES(2,2,'item',41,'added',NULL,'{"id":41,"meeting":39,"parent":null,"place":2.0,"agenda_number":"2","minute_number":"","title":"Minutes","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','b4c5c938c14320405b8b122ac2718bc1','212346e632d6551877b6de6287949e73cbbbf2c8e685cf4f07c0bab95a011bf1');
INSERT INTO "change" VALUES(2,3,'item',42,'added',NULL,'{"id":42,"meeting":39,"parent":null,"place":3.0,"agenda_number":"3","minute_number":"","title":"Declarations of interest","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','d67ffcb4efd6678456efa2b8e2ba94b8','2be61ae09949f7cb114ee89cda22c215e9138ba4b3abd227625abee13cfe7a2a');
INSERT INTO "change" VALUES(2,4,'item',43,'added',NULL,'{"id":43,"meeting":39,"parent":null,"place":4.0,"agenda_number":"4","minute_number":"","title":"Announcements","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','20338f269333f8739c86d776019b3f15','4b4d370a3d39480953b00982aea782932deacfae669da92d1374d7de74a5c6e6');
INSERT INTO "change" VALUES(2,5,'item',44,'added',NULL,'{"id":44,"meeting":39,"parent":null,"place":5.0,"agenda_number":"5","minute_number":"","title":"Public questions","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','395de5caeaafb455297b51578bc4fa7a','38b309bfa270f3c498a30ee64bfd8ee70877e8e67fab31eef2bfeb8cefad2274');
INSERT INTO "change" VALUES(2,6,'item',45,'added',NULL,'{"id":45,"meeting":39,"parent":null,"place":6.0,"agenda_number":"6","minute_number":"","title":"Petitions","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','3fe618ba5599731c7d5943fb9fee7d3e','07d3914c4819787155665bbe43a6459791ae380bb36b491715e6a2a982fb9fa7');
INSERT INTO "change" VALUES(2,7,'item',46,'added',NULL,'{"id":46,"meeting":39,"parent":null,"place":7.0,"agenda_number":"7","minute_number":"","title":"Members'' questions","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','b1c542b224da2183d491598fcf27b22e','fea2a7a6b80d54be2466bbe6c871f31827b30497d554acda21ec6d51c2e9b4ab');
INSERT INTO "change" VALUES(2,8,'item',47,'added',NULL,'{"id":47,"meeting":39,"parent":null,"place":8.0,"agenda_number":"8","minute_number":"","title":"Revenue budget and council tax 2026/27","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','fec06b79aeab92371c8aefa027964d53','dbb6aaf8476631b355a95bcf7787cb3370a64088df5e8f3a479971e1365c84bf');
INSERT INTO "change" VALUES(2,9,'item',48,'added',NULL,'{"id":48,"meeting":39,"parent":null,"place":9.0,"agenda_number":"9","minute_number":"","title":"Appointments to outside bodies","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','6cf2cc4db498aded4dfbaaac55757909','1e41e99596114c6c2c4217068e6240e2aecca94d499499de266e6e6359432494');
INSERT INTO "change" VALUES(2,10,'item',49,'added',NULL,'{"id":49,"meeting":39,"parent":null,"place":10.0,"agenda_number":"10","minute_number":"","title":"Motion: Larkfield Common","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','f926f9e577ff57692f006d94aef65190','e8511b2644fff40720eea4f130b4d3b8a707c207d2c0584fbb18f5ccb209fec5');
INSERT INTO "change" VALUES(2,11,'item',50,'added',NULL,'{"id":50,"meeting":39,"parent":null,"place":11.0,"agenda_number":"11","minute_number":"","title":"Treasury management strategy","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','d389f686c0016b9410930a970df8bfdd','7787b2f70f6d4a69e182e194621f74357cc597df3bbc1f61541161514774af64');
INSERT INTO "change" VALUES(3,1,'attendance',51,'added',NULL,'{"id":51,"meeting":39,"person":3,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','dbb4fe52a9f2a794a35c561741574a86','da06285977be3a2d00d7c73bdb26c23d2a7c7efc1e46bcc038b430e73ff18cb2');
INSERT INTO "change" VALUES(3,2,'attendance',52,'added',NULL,'{"id":52,"meeting":39,"person":4,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','66e339196dd0ceb770873ebbea6bf292','ea708c2cff51759fd254a6d848a8608f7947b295d12cdad4789d668646c3bb3d');
INSERT INTO "change" VALUES(3,3,'attendance',53,'added',NULL,'{"id":53,"meeting":39,"person":5,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','f197a9037603afac4ffe947c21984e49','b5012473fd9dd7ed546ed455b24945a4ea8d08bf99235baf66cec650d2402063');
INSERT INTO "change" VALUES(3,4,'attendance',54,'added',NULL,'{"id":54,"meeting":39,"person":6,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','eafb431cc60cd84b7899e252935b6d5a','0ddecfa48551f39dc7d13273a94f5f4524eb6e6d959ad65ecb8a72470b711e6e');
INSERT INTO "change" VALUES(3,5,'attendance',55,'added',NULL,'{"id":55,"meeting":39,"person":7,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','16508b928c7df01abb84029c9475b339','d98d0b6825364f17822c8a90b620ce9f2e67db4465d581189e397bce25b16d2b');
INSERT INTO "change" VALUES(3,6,'attendance',56,'added',NULL,'{"id":56,"meeting":39,"person":8,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','58c4f688ed6411d23dad769c574e391c','5ea6b73376cb31279068390440fb9d5341f8b2668971212571c0829f173078cc');
INSERT INTO "change" VALUES(3,7,'attendance',57,'added',NULL,'{"id":57,"meeting":39,"person":9,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','1523d2daedf69295730e70b4d3867e6f','d6a70301d6f44f495cda81932d6c64b41c2dd13880e9f893efa7ca82253d001d');
INSERT INTO "change" VALUES(3,8,'attendance',58,'added',NULL,'{"id":58,"meeting":39,"person":10,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','7c2ec6f17a28cc3e5fe999721fe70d6f','308c95055cdc466bf8b9d5bc7e6e5d67da0f401c94711bcdaa75908baf547714');
INSERT INTO "change" VALUES(3,9,'attendance',59,'added',NULL,'{"id":59,"meeting":39,"person":11,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','2d534dee4199408652093ba5a0ef9614','e4e2095569e16927dc423979730723cf63d941c57defb2c551cfcb8c25a2d97b');
INSERT INTO "change" VALUES(3,10,'attendance',60,'added',NULL,'{"id":60,"meeting":39,"person":13,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','e3922e84907fe1ec674ffe9f02ffb32a','1dca5ff93ad76dd97be67dbe2d15591f107cf18b469c0cbc5ecf046ba5120879');
INSERT INTO "change" VALUES(3,11,'attendance',61,'added',NULL,'{"id":61,"meeting":39,"person":14,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','afce7a52a695ae848a1961eec6723c57','eae6eaa3282cf84c9dcf39a887ebace5208ddb9ce5451475aa7681f381650276');
INSERT INTO "change" VALUES(3,12,'attendance',62,'added',NULL,'{"id":62,"meeting":39,"person":15,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','9238b30c2f707af7fbd3d43b3532f256','8a9769abbf601d11ba513d22b523ba0e1939933f3becb2bf85ef46bc4e920624');
INSERT INTO "change" VALUES(4,1,'attendance',63,'added',NULL,'{"id":63,"meeting":39,"person":16,"capacity":"member","standing":"apologies","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','05e2e490374ac353b4a6937e8e349f77','e7b121755ca00616ef7937f04b1eb1727c2e70d6b5d8aa555563fc6ec72a5481');
INSERT INTO "change" VALUES(5,1,'attendance',64,'added',NULL,'{"id":64,"meeting":39,"person":17,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','242949fb4538ac485ac8f1baf3358b1b','de878f7bb0472fcf5f0c3f5b5f58ca6117d5cf2e65b263970d29ef0186810263');
INSERT INTO "change" VALUES(5,2,'attendance',65,'added',NULL,'{"id":65,"meeting":39,"person":18,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','313cba94dc67a3a34b1a04ab0d17e84e','e482193dc86f5d04dc736d492b52b1726155636d79b92bdbc182d3f7f13d9097');
INSERT INTO "change" VALUES(5,3,'attendance',66,'added',NULL,'{"id":66,"meeting":39,"person":19,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','027b53bc6b1f132b49ccd30215e88539','8117cbab1335a403cef5ae7a86df361409af60f8152326b431f089888f9a9499');
INSERT INTO "change" VALUES(5,4,'attendance',67,'added',NULL,'{"id":67,"meeting":39,"person":20,"capacity":"officer","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','1fddc89237ebdbe8286df709504fd9f1','8ec09015827ea9be2e634f96b525050b5cc9aa6314158793e003286fadf4a11f');
INSERT INTO "change" VALUES(6,1,'presence',68,'added',NULL,'{"id":68,"meeting":39,"person":20,"item":null,"kind":"minutes","at":"2026-02-26T18:55:00","untimed":0,"place":1.0,"how":""}','bd00efd750f4d389425243dbdeb4cd04','d8e647dd1c14b749778f047ac1260e3a4726955eca4e4f7c7376cc738262cf5b');
INSERT INTO "change" VALUES(7,1,'presence',69,'added',NULL,'{"id":69,"meeting":39,"person":3,"item":null,"kind":"presides","at":"2026-02-26T18:55:00","untimed":0,"place":2.0,"how":""}','7b4dac221a09a30503b02b427bbfc5b3','d799faed4771fd0ed550d4c27fa274c1b0672e3d4073075bffa8ba3ce05a9343');
INSERT INTO "change" VALUES(8,1,'sitting',70,'added',NULL,'{"id":70,"meeting":39,"started_at":"2026-02-26T19:02:00","ended_at":null,"ending":"","started_in":null,"started_place":3.0,"ended_in":null,"ended_place":0.0,"note":"","start_untimed":0,"end_untimed":0}','a8f3619e9be9249c54d1bff012f2fa38','8460de1abee9b727089991a655fa1ab3126dfac44b7bf2b82661b4a2ebb940f8');
INSERT INTO "change" VALUES(9,1,'taking',71,'added',NULL,'{"id":71,"item":40,"started_at":"2026-02-26T19:02:00"}','8fa1926cc05f45c6a94b42a848795f87','c0690e2d7e217ef76bf354ec86fc689e60734cc64b1539b437455e335d80a8f7');
INSERT INTO "change" VALUES(10,1,'taking',72,'added',NULL,'{"id":72,"item":41,"started_at":"2026-02-26T19:03:00"}','b95de925b8477487a5ab8ecc49bb7cc6','9fe3f130de5d6c26b8ae47541a42bf05dfca9b1199903e150b796f59bbb32724');
INSERT INTO "change" VALUES(11,1,'approval',73,'added',NULL,'{"id":73,"item":41,"handle":1,"place":1.0,"held_on":"2025-12-11","said":"","body_name":"","part":"","outcome":"confirmed","note":"","signed_by":"the Mayor","movers":"","seconders":""}','255435fc929530a10cac4a2b8d135db2','a06156cb63da776f76fac145469f218720d7d98837cc7eec6f563730c63ed79c');
INSERT INTO "change" VALUES(12,1,'taking',74,'added',NULL,'{"id":74,"item":42,"started_at":"2026-02-26T19:04:00"}','62b54b7ba2c2f139491b98e42ddf91f8','e26590af801cf8a14bec03d1edc3457c2dc931279d7d7cdfd151efc3328f84a8');
INSERT INTO "change" VALUES(13,1,'declaration',75,'added',NULL,'{"id":75,"item":42,"handle":1,"place":1.0,"person":7,"interest":"personal","nature":"she is an unpaid trustee of Mossingham Community Transport, which receives a grant","effect":"stayed","name":"","kind":"interest","whose":"","dispensation":"","sensitive":0,"registered":null,"at":"2026-02-26T19:04:00"}','9da0896958f2b23331051c299b84462c','df4f8e0c0e027c8cce04b65d031a99e38d9fa02a1b821bcd0a868f0d74116d4e');
INSERT INTO "change" VALUES(13,2,'cover',76,'added',NULL,'{"id":76,"declaration":75,"item":47,"effect":"","said":""}','06cf0a14918ce6910a65c1de8e77a228','5592be2b525e28313821b3782940cc8dd43866eea8e130d3bcc3d2b5657ac01d');
INSERT INTO "change" VALUES(14,1,'declaration',77,'added',NULL,'{"id":77,"item":42,"handle":2,"place":2.0,"person":9,"interest":"non-registrable","nature":"lives beside Larkfield Common","effect":"stayed","name":"","kind":"interest","whose":"","dispensation":"","sensitive":0,"registered":null,"at":"2026-02-26T19:04:00"}','09b639f9c497c2141e98abd26aea2fd5','1707e9a4a2a7237d4b1e50a78855d3543d8e162dd08de49761793063019bd8c3');
INSERT INTO "change" VALUES(14,2,'cover',78,'added',NULL,'{"id":78,"declaration":77,"item":49,"effect":"","said":""}','68c84046cb05c4f4df07fcdc8d674303','4e3e3d253b468077bf2608556fc2aa25a898c0cac7e32f56b6bf379481658be7');
INSERT INTO "change" VALUES(14,3,'declaration',79,'added',NULL,'{"id":79,"item":42,"handle":3,"place":3.0,"person":8,"interest":"non-registrable","nature":"lives beside Larkfield Common","effect":"stayed","name":"","kind":"interest","whose":"","dispensation":"","sensitive":0,"registered":null,"at":"2026-02-26T19:04:00"}','9b8b5f20d518522fb18d2f7cbb8cb074','460b3718da61ba3dec3aca8928dcbb2a1e489edc59f3a064c10a59b1ce5bcac7');
INSERT INTO "change" VALUES(14,4,'cover',80,'added',NULL,'{"id":80,"declaration":79,"item":49,"effect":"","said":""}','0218301c6d5a7d516c873a7f3cd2f57f','4b7d01bff77f5204c5f2b0cd2a8ce0a04119f0d47289b8965f3869df1b932c71');
INSERT INTO "change" VALUES(15,1,'declaration',81,'added',NULL,'{"id":81,"item":42,"handle":4,"place":4.0,"person":6,"interest":"pecuniary","nature":"he is a paid director of Mossingham Museum Trust","effect":"left","name":"","kind":"interest","whose":"","dispensation":"","sensitive":0,"registered":null,"at":"2026-02-26T19:04:00"}','a5fe1586814cb58970edbfb101dbcc39','4eb9f831caccc04cbb7a3e4faf855f186969c762331040ee46c873eecc90cc24');
INSERT INTO "change" VALUES(15,2,'cover',82,'added',NULL,'{"id":82,"declaration":81,"item":48,"effect":"","said":""}','e46d34c5c0008ddc60c5ad57400c9e66','1b80d4b53bcabb6b1ec86eaf8566e516689a4ff5b712d78895141d77b4c40547');
INSERT INTO "change" VALUES(16,1,'taking',83,'added',NULL,'{"id":83,"item":43,"started_at":"2026-02-26T19:06:00"}','58b6759aed19d3c445f31c15bbd79b28','127c1b5564dde1d5b0a10835d2311831c7f86a40c8631a536757d0d3fd77855b');
INSERT INTO "change" VALUES(17,1,'announcement',84,'added',NULL,'{"id":84,"item":43,"handle":1,"place":1.0,"kind":"tribute","person":null,"name":"","text":"Members stood in silence in memory of former Councillor Walter Greengage, who had represented Old Town Ward from 1991 to 2007 and had been Mayor in 2001/02. Tributes were paid by Councillors Ambleforth, Marsh and Wren."}','b921feffb812fb7fb637a0f8201fb1a7','873193040158afeeebb4e80a61322d40c4ca8ecf59be9e71e55da7393f685c09');
INSERT INTO "change" VALUES(18,1,'announcement',85,'added',NULL,'{"id":85,"item":43,"handle":2,"place":2.0,"kind":"announcement","person":3,"name":"","text":"She had opened the new reading room at Mossingham Library on 14 February and thanked all who had given books."}','3a55974949f425844c91d3804c2afd18','c25fb35f8d84dce61202f841a6f4dc1551bf355d2eca5c8d6482b802b05379ab');
INSERT INTO "change" VALUES(19,1,'announcement',86,'added',NULL,'{"id":86,"item":43,"handle":3,"place":3.0,"kind":"announcement","person":17,"name":"","text":"The Boundary Commission had published its draft recommendations for the Borough; comments were invited until 1 April 2026."}','ec1f6c4b55670f03a33a74a2fbc43d3a','a90344d8fd9ec661f0038071913d538f408e9587cc3bdb62d485f3d33fe9d719');
INSERT INTO "change" VALUES(20,1,'attendance',87,'added',NULL,'{"id":87,"meeting":39,"person":12,"capacity":"member","standing":"present","reason":"","substitute_for":null,"role":"","title":"","organisation":"","representing":"","mode":"","extent":"","may_vote":null,"accepted":0}','36ea04daaf04d85ecbe75fd790469c92','1698d56d1dc130bdf33210fb483420c03603ce085bfaea78f46e0cfb69507bd1');
INSERT INTO "change" VALUES(20,2,'presence',88,'added',NULL,'{"id":88,"meeting":39,"person":12,"item":43,"kind":"in","at":"2026-02-26T19:15:00","untimed":0,"place":4.0,"how":""}','440f0c60b01d80a132586957e9f42586','c3e5b387a9667b0719c332e20da0d942ec882445262d7be0c02f4be7220b30d1');
INSERT INTO "change" VALUES(21,1,'taking',89,'added',NULL,'{"id":89,"item":44,"started_at":"2026-02-26T19:16:00"}','c19e0c853af855d60e1a382e36379f09','80a3d1f8c54bfff0980c6fee33be1013aa6de0879c96afa54412e4407fcb35c7');
INSERT INTO "change" VALUES(22,1,'question',90,'added',NULL,'{"id":90,"item":44,"handle":1,"place":1.0,"parent":null,"kind":"public","number":"1","person":null,"name":"Jonquil Amberley","place_from":"Mill Bank","representing":"","addressed":null,"addressed_to":"the Cabinet Member for Streets and Parks","text":"When will the footbridge at Mill Bank, closed since October, be opened again?","text_in":""}','d3926471908dcbbcd1723da0310b051f','c7fdf9641826fbec24060407503c9c19339a1861d2231e2a40f5495bc599107a');
INSERT INTO "change" VALUES(23,1,'answer',91,'added',NULL,'{"id":91,"item":44,"handle":1,"place":2.0,"question":90,"person":7,"name":"","how":"","text":"The contractor has been appointed and work will begin on 9 March. The bridge should open before Easter.","text_in":""}','1d967c2b9982bfa4ce1c06da1da65de8','6060799179e87fe3b28896c2cb2c65f1ce0f487ba0482b3555f56ffe30f9366c');
INSERT INTO "change" VALUES(24,1,'question',92,'added',NULL,'{"id":92,"item":44,"handle":2,"place":3.0,"parent":90,"kind":"public","number":"","person":null,"name":"","place_from":"","representing":"","addressed":null,"addressed_to":"","text":"Could a ferry be provided in the meantime, as it was in 2003?","text_in":""}','79ddf6cca9b0bc11e3ea89f8c6c2c92e','96d3f91d87094d2ef836ee0f44a4799b8d1a838a6e4c9fafa2f5d8dae518595b');
INSERT INTO "change" VALUES(25,1,'answer',93,'added',NULL,'{"id":93,"item":44,"handle":2,"place":4.0,"question":92,"person":7,"name":"","how":"","text":"A ferry would cost more than the repair, but I will ask the bus company whether the number 4 could stop at both ends of the bridge.","text_in":""}','1cbdbd47cadff1bd7192be354ab8a0a2','c23aea925c38d031bf9aa4fcbabeba001928d25a62e915032d52b98a3501da3a');
INSERT INTO "change" VALUES(26,1,'question',94,'added',NULL,'{"id":94,"item":44,"handle":3,"place":5.0,"parent":null,"kind":"public","number":"2","person":null,"name":"Mr Percival Stroud","place_from":"Upper Meadow","representing":"","addressed":null,"addressed_to":"the Leader of the Council","text":"How much did the Council spend on consultants in 2024/25?","text_in":""}','ad1760f3ec5ae0b0c5682dddc350af9a','cc04c74667fb67f97f756f3ffa18541c3f842f395e814fbd947822d4c793909d');
INSERT INTO "change" VALUES(27,1,'answer',95,'added',NULL,'{"id":95,"item":44,"handle":3,"place":6.0,"question":94,"person":5,"name":"","how":"","text":"£212,000, which is £61,000 less than in the year before.","text_in":""}','6179e3b307990048c78fe2c3ecd3b1f1','5d8dcf5512fa2590216e486acb61fd3a0e960d2b42439ab926d724ce4e465eec');
INSERT INTO "change" VALUES(28,1,'question',96,'added',NULL,'{"id":96,"item":44,"handle":4,"place":7.0,"parent":null,"kind":"public","number":"3","person":null,"name":"Ms Edith Larkin","place_from":"","representing":"","addressed":null,"addressed_to":"the Leader of the Council","text":"Will the Council publish the survey of the Town Hall roof?","text_in":""}','a774e9d2ec91193454d1222fe631fb92','f24352b4b7971c1ee7ccd35d6cc0e3f918f41c0426b4bf99c59f00a159446eb5');
INSERT INTO "change" VALUES(29,1,'answer',97,'added',NULL,'{"id":97,"item":44,"handle":4,"place":8.0,"question":96,"person":null,"name":"","how":"in writing, because the questioner was not present","text":"","text_in":""}','4af51b7f9e755e9c13e9fee2ed753924','003167f31a4e21e99ab450cdd38fb3922986f3af3bf376f2cff8f187ae366057');
INSERT INTO "change" VALUES(30,1,'taking',98,'added',NULL,'{"id":98,"item":45,"started_at":"2026-02-26T19:28:00"}','881e7989374752ff649536e57e96fd7a','0b04e357a891b53f1068836285251148128b5e3b99e633e05c717c7dd1b072e6');
INSERT INTO "change" VALUES(31,1,'petition',99,'added',NULL,'{"id":99,"item":45,"handle":1,"place":1.0,"kind":"petition","number":"","text":"Save the number 9 bus","person":null,"name":"Miss Hepzibah Crane","place_from":"","presented_by":"Councillor Petra Quayle","signatures":1204,"response":"","response_in":"","respondent":null,"respondent_name":""}','6d836e7a2170f6c8763ea06a30e3fb50','99197eeca6f1e7dd69b7d97ed813733416fb8ebbdbb89f1fb81102d18dfed7ed');
INSERT INTO "change" VALUES(32,1,'petition',99,'altered','{"id":99,"item":45,"handle":1,"place":1.0,"kind":"petition","number":"","text":"Save the number 9 bus","person":null,"name":"Miss Hepzibah Crane","place_from":"","presented_by":"Councillor Petra Quayle","signatures":1204,"response":"","response_in":"","respondent":null,"respondent_name":""}','{"id":99,"item":45,"handle":1,"place":1.0,"kind":"petition","number":"","text":"Save the number 9 bus","person":null,"name":"Miss Hepzibah Crane","place_from":"","presented_by":"Councillor Petra Quayle","signatures":1204,"response":"The County Council, which pays for the service, would be asked to reconsider. The petition would be sent to it with the Council''s support.","response_in":"","respondent":7,"respondent_name":""}','085c6e5ec391f8e6f92ff7d085e63c16','8cde9b66946ab89d66f8bee8513dcd09bcc225609c73e20451d7dd8e5b9bcad1');
INSERT INTO "change" VALUES(33,1,'taking',100,'added',NULL,'{"id":100,"item":46,"started_at":"2026-02-26T19:36:00"}','0e86700a68d3c76a7b42cd211dc85392','9ab2102b4b52cb14f074b17c9b77f5cc4ee1b4e23a14910de0408c694508b29e');
INSERT INTO "change" VALUES(34,1,'question',101,'added',NULL,'{"id":101,"item":46,"handle":1,"place":1.0,"parent":null,"kind":"member","number":"1","person":13,"name":"","place_from":"","representing":"","addressed":6,"addressed_to":"","text":"How many households have been summoned for arrears of council tax this year?","text_in":""}','06e2b25468930b334204457fd2971cfc','7e1a527b2dcdcd64261ecbfb8501537155391c4db5645623f5782245bdc18054');
INSERT INTO "change" VALUES(35,1,'answer',102,'added',NULL,'{"id":102,"item":46,"handle":1,"place":2.0,"question":101,"person":6,"name":"","how":"","text":"1,911 up to the end of January, against 2,046 a year before.","text_in":""}','fea813a1dfc2bb5ddd77f0849403b763','d0614d404c3e22dea54ac7c648db4e2e31aa99ce2620d97f17b7cd16c6c26078');
INSERT INTO "change" VALUES(36,1,'question',103,'added',NULL,'{"id":103,"item":46,"handle":2,"place":3.0,"parent":101,"kind":"member","number":"","person":null,"name":"","place_from":"","representing":"","addressed":null,"addressed_to":"","text":"Does the Cabinet Member agree that a summons should be the last resort?","text_in":""}','5d2973e25adf81542c1cbc4f3a124ebb','57aca34b7b8bb70446763213d2337688743298d0d1d44d8fa12b2edfee7bff15');
INSERT INTO "change" VALUES(37,1,'answer',104,'added',NULL,'{"id":104,"item":46,"handle":2,"place":4.0,"question":103,"person":6,"name":"","how":"","text":"Yes. Every household now receives two letters and a telephone call first.","text_in":""}','014308050223fb3f3978f6fe23588e9b','646c3020a3df9a1a95dbf5a2658327033ab97784e707900690bd9ae254e252c3');
INSERT INTO "change" VALUES(38,1,'motion',105,'added',NULL,'{"id":105,"item":46,"handle":1,"place":5.0,"parent":null,"path":"1","label":"","text":"That item 10 be taken before item 8, since many residents were present to hear it.","substantive":"","status":"","status_note":"","referred_to":"","procedural":1,"formal":0}','d2c790f44ba44f2d881fb0a1cd10fdab','5ac19b5a03728a539cf0d67e6313f1ee0508efc45e281ebb5a217d268c2d49d9');
INSERT INTO "change" VALUES(38,2,'mover',106,'added',NULL,'{"id":106,"motion":105,"role":"moves","place":1.0,"person":10,"name":""}','9064aeb302167d932eee36d5da4b1932','b84c6bbd94c122d61acbf93d4c7da3c497f0cab8a501a5df5c4932fc409a9021');
INSERT INTO "change" VALUES(38,3,'mover',107,'added',NULL,'{"id":107,"motion":105,"role":"seconds","place":1.0,"person":11,"name":""}','b14ec14cb1b7932f26ca2c93ba51738e','7b6d11af1d236c3c5dc7bdd41754b00bf4609ccb4c119977bd2b8b3c1aaf8a29');
INSERT INTO "change" VALUES(39,1,'division',108,'added',NULL,'{"id":108,"item":46,"handle":1,"place":6.0,"motion":105,"decision":null,"question":"","method":"assent","requirement":"","result":"carried","unanimous":0,"asked_by":""}','40324a34bb0d439aaa2dbf07a3369b05','c9132fd9da9075aadc6fa23f9aa79ea4051a507122db22ddf2787cee0cd820da');
INSERT INTO "change" VALUES(39,2,'motion',105,'altered','{"id":105,"item":46,"handle":1,"place":5.0,"parent":null,"path":"1","label":"","text":"That item 10 be taken before item 8, since many residents were present to hear it.","substantive":"","status":"","status_note":"","referred_to":"","procedural":1,"formal":0}','{"id":105,"item":46,"handle":1,"place":5.0,"parent":null,"path":"1","label":"","text":"That item 10 be taken before item 8, since many residents were present to hear it.","substantive":"","status":"carried","status_note":"","referred_to":"","procedural":1,"formal":0}','79b8a947c129f6c0926000dd30827831','ab514bac971046b40f5f595c499328c1d451c5c2dcd3bbd2f71ab22dec27d277');
INSERT INTO "change" VALUES(40,1,'taking',109,'added',NULL,'{"id":109,"item":49,"started_at":"2026-02-26T19:42:00"}','bf19b41e8c82d67810c595c91619da73','dcb0076e02565070b9813c7652cdf7bb2bb21baa3a8abd5d879213a98fcefe10');
INSERT INTO "change" VALUES(41,1,'motion',110,'added',NULL,'{"id":110,"item":49,"handle":1,"place":1.0,"parent":null,"path":"1","label":"","text":"That this Council will keep Larkfield Common open to all, will not sell or let any part of it, and asks Cabinet to bring forward a plan for its care.","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','e6c12befe8ba4f237b9496682d08a9d2','070d29521a121fce9401dd364fd711b65fc18999a28c53a3a1bc6fa3e013ead2');
INSERT INTO "change" VALUES(41,2,'mover',111,'added',NULL,'{"id":111,"motion":110,"role":"moves","place":1.0,"person":15,"name":""}','43c65a4182153b4e54c0ce8c0b1fc015','ae784621834f37fc08f3a4a414ace77eb3d69cdbd92eed3ece8b1a72508a195e');
INSERT INTO "change" VALUES(41,3,'mover',112,'added',NULL,'{"id":112,"motion":110,"role":"seconds","place":1.0,"person":14,"name":""}','c9e93a4500038368fbc15ccebfd1493e','25f7a52baecb4f3cb1bd47ccba77f997a6d833098079df4ad6c75d06b93ddd95');
INSERT INTO "change" VALUES(42,1,'motion',113,'added',NULL,'{"id":113,"item":49,"handle":2,"place":2.0,"parent":110,"path":"1.1","label":"","text":"insert after \"any part of it\" the words \"for building\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','b3ab565e6a53acc13b71ac0260279bc5','63400ceb87ab54201d8ebd59fab7a09c8b07ed1cf5e87f60955dadee7e1b6125');
INSERT INTO "change" VALUES(42,2,'mover',114,'added',NULL,'{"id":114,"motion":113,"role":"moves","place":1.0,"person":5,"name":""}','97eb7a0ec9342c5adb37ade504b834a0','3e2b5d1fd6f9b7b4a8e641e6229aa1d0c567c55548ec916f73299018e0ddc2df');
INSERT INTO "change" VALUES(42,3,'mover',115,'added',NULL,'{"id":115,"motion":113,"role":"seconds","place":1.0,"person":7,"name":""}','eba550cbe90543316173ea5350194180','91ceeb2c3e936078a46072227db33c36f0e9ee0b34346a2795564c389266c405');
INSERT INTO "change" VALUES(43,1,'motion',113,'altered','{"id":113,"item":49,"handle":2,"place":2.0,"parent":110,"path":"1.1","label":"","text":"insert after \"any part of it\" the words \"for building\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','{"id":113,"item":49,"handle":2,"place":2.0,"parent":110,"path":"1.1","label":"","text":"insert after \"any part of it\" the words \"for building\"","substantive":"","status":"accepted","status_note":"","referred_to":"","procedural":0,"formal":0}','4fa65a7413dc17e77f25fd459368f241','359a0fc47d599eb70f4f49e259f664182b1fa5b35cdfe8200745dbec6e49d5ad');
INSERT INTO "change" VALUES(44,1,'motion',116,'added',NULL,'{"id":116,"item":49,"handle":3,"place":3.0,"parent":110,"path":"1.2","label":"","text":"leave out \"asks Cabinet to bring forward\" and insert \"requires Cabinet to bring forward by 1 September 2026\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','a50f872b3008ba90d4ddd02e2095cf99','4bfd52fad6e6b8a924237e987593b2eb510bdc18119f74388cb9ffcf03fcede6');
INSERT INTO "change" VALUES(44,2,'mover',117,'added',NULL,'{"id":117,"motion":116,"role":"moves","place":1.0,"person":10,"name":""}','e3c444cff98f9f57de9a481df494667e','2433d44ea90fa9432b46c4e2fc65b8d3185631c1e07fc868bb2f1a50235ddfd4');
INSERT INTO "change" VALUES(44,3,'mover',118,'added',NULL,'{"id":118,"motion":116,"role":"seconds","place":1.0,"person":13,"name":""}','83e1ffbc57200a7a6585424420597a81','6e5717b94b6942adceb289471e21af4bef68d59dd575c439988af93694c98717');
INSERT INTO "change" VALUES(45,1,'division',119,'added',NULL,'{"id":119,"item":49,"handle":1,"place":4.0,"motion":116,"decision":null,"question":"","method":"","requirement":"","result":"","unanimous":0,"asked_by":""}','f20e687338cccee633d6bbf2e33ccc6d','ad66b43c807c069fcbac02ab6c93b4437eb01decf7f617469281e7b525731b1c');
INSERT INTO "change" VALUES(45,2,'tally',120,'added',NULL,'{"id":120,"division":119,"place":1.0,"category":"for","number":6}','dc82e4a486b6e9402eb2cf24b3615bb6','795790425b88f95bb6b41089ebbb911cd80bb627d2876419e9c47881416c81bb');
INSERT INTO "change" VALUES(45,3,'tally',121,'added',NULL,'{"id":121,"division":119,"place":2.0,"category":"against","number":7}','0c9115044d57da9ad6dbc6272e5db5ba','a180e761420a2776230e7f7933567419a81c4c077385ed1eb0058c3b96e29fad');
INSERT INTO "change" VALUES(45,4,'motion',116,'altered','{"id":116,"item":49,"handle":3,"place":3.0,"parent":110,"path":"1.2","label":"","text":"leave out \"asks Cabinet to bring forward\" and insert \"requires Cabinet to bring forward by 1 September 2026\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','{"id":116,"item":49,"handle":3,"place":3.0,"parent":110,"path":"1.2","label":"","text":"leave out \"asks Cabinet to bring forward\" and insert \"requires Cabinet to bring forward by 1 September 2026\"","substantive":"","status":"lost","status_note":"","referred_to":"","procedural":0,"formal":0}','1f5e094e911be34dc10ba9a9d8086ad2','4f6eeb42492bfbfecdc96f8908452110dc99341fae746cf98509abbe72379906');
INSERT INTO "change" VALUES(46,1,'motion',122,'added',NULL,'{"id":122,"item":49,"handle":4,"place":5.0,"parent":110,"path":"1.3","label":"","text":"add at the end the words \"within the budget set for parks\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','e37b7deb07698d0b23f4b4e08dbd4d81','b3069b45b12fa61d94ac5ec330f92da8dacf40bec65c95ea53892b5a0cc796c9');
INSERT INTO "change" VALUES(46,2,'mover',123,'added',NULL,'{"id":123,"motion":122,"role":"moves","place":1.0,"person":6,"name":""}','83c45f6f32ec61f9ac6ec6369d8db6aa','fbc94bb7cbb137eb8a432ce4b24b82e0c748fc16fd77aad7ec357d7ed5fbe22f');
INSERT INTO "change" VALUES(46,3,'mover',124,'added',NULL,'{"id":124,"motion":122,"role":"seconds","place":1.0,"person":8,"name":""}','82494b5ca56e4eb3cde5bf204bdba2a1','a2811bb2a9b9dc28d32b5ed00717c3f9d6669ce8dfb08064432dbd180b17debc');
INSERT INTO "change" VALUES(47,1,'division',125,'added',NULL,'{"id":125,"item":49,"handle":2,"place":6.0,"motion":122,"decision":null,"question":"","method":"named","requirement":"","result":"","unanimous":0,"asked_by":"⟦person:10⟧"}','49d4351a8b57fcb60abc7a2bc52e7b8c','5e69272525105c0410a41330387bca702ac6b3eb5184b8af8213f11e9dfbcfab');
INSERT INTO "change" VALUES(47,2,'ballot',126,'added',NULL,'{"id":126,"division":125,"place":1.0,"person":3,"name":"","category":"for","kind":""}','af6017f07f070a1accf2af2c9697463c','2f2e7a770c75b725303e3a61f20f67a064c3e77aa05ae231144f7935de8c6a48');
INSERT INTO "change" VALUES(47,3,'ballot',127,'added',NULL,'{"id":127,"division":125,"place":2.0,"person":5,"name":"","category":"for","kind":""}','dbd31f5b767d758815b51af632ac7ad4','fe771ccead19437dd07d7f724e7adc8d2aa35680fd042bac656ab85e7df0ac6b');
INSERT INTO "change" VALUES(47,4,'ballot',128,'added',NULL,'{"id":128,"division":125,"place":3.0,"person":6,"name":"","category":"for","kind":""}','9e0a4a758eafb5f639e87b1e53ef73f8','4a7d476226ef3066c8f97040ff4ab31d0a9755655055b8ffed35157ff5edfc2e');
INSERT INTO "change" VALUES(47,5,'ballot',129,'added',NULL,'{"id":129,"division":125,"place":4.0,"person":7,"name":"","category":"for","kind":""}','ed41f982ed2273d13f01d5929496e8a5','b317fbbc8fac128a89476e42164b5c1bfa0b5db1df02c202b530559721c47ea3');
INSERT INTO "change" VALUES(47,6,'ballot',130,'added',NULL,'{"id":130,"division":125,"place":5.0,"person":8,"name":"","category":"for","kind":""}','de237b997f3fa935ba9fe2f4ca2d29be','fb4a5c88d40d2d886d640da83f3ca9fb147926109c0f171e72c5c43339a4f4f3');
INSERT INTO "change" VALUES(47,7,'ballot',131,'added',NULL,'{"id":131,"division":125,"place":6.0,"person":9,"name":"","category":"for","kind":""}','06ea09aa3ad487ffe8bc7dbbbb52b9ec','e64f7e739ef4b19b011ad3b8fdcdbd799431b68ff23b227ca379d30a4518f1a2');
INSERT INTO "change" VALUES(47,8,'ballot',132,'added',NULL,'{"id":132,"division":125,"place":7.0,"person":4,"name":"","category":"for","kind":""}','0fb2c9744d99e5f25c64faed29779ece','5c0ef4e7a73ebd24878125f585b00f3d0c5ef77ae929f54282fd3c3e175ecf96');
INSERT INTO "change" VALUES(47,9,'ballot',133,'added',NULL,'{"id":133,"division":125,"place":8.0,"person":10,"name":"","category":"against","kind":""}','8dd2f1a938c9e0ce9b119271daa4b289','8d16a8a92a37f84fc2339e5bee92c3154987e4a21216e60f5b06691977168cec');
INSERT INTO "change" VALUES(47,10,'ballot',134,'added',NULL,'{"id":134,"division":125,"place":9.0,"person":11,"name":"","category":"against","kind":""}','0e1e6c7ac5d9d4abdff5bfe80763f314','1e01698df860f3fbdebd2f878db43d56d2841e0d72adb037c6bf4108ac2a3fea');
INSERT INTO "change" VALUES(47,11,'ballot',135,'added',NULL,'{"id":135,"division":125,"place":10.0,"person":12,"name":"","category":"against","kind":""}','8ad58aa8446fadc1391917aac21c6c57','eb2b485d686f47b3b6e7412e2713699733dde77906f542de6d6a5562885fc39a');
INSERT INTO "change" VALUES(47,12,'ballot',136,'added',NULL,'{"id":136,"division":125,"place":11.0,"person":13,"name":"","category":"against","kind":""}','f2cf63a7506dfe21b8990266cba3f3ff','bbb58494ba478c9bd8551b06b6564d681e9ff1e645a220c5d39ee606c74d701e');
INSERT INTO "change" VALUES(47,13,'ballot',137,'added',NULL,'{"id":137,"division":125,"place":12.0,"person":14,"name":"","category":"abstained","kind":""}','9c1687c5da45a5e14cb38b61d660efe3','5bc02dd3356f0f781744bdafc75639b7250c865f0c74897c9c83b0f56d44311e');
INSERT INTO "change" VALUES(47,14,'ballot',138,'added',NULL,'{"id":138,"division":125,"place":13.0,"person":15,"name":"","category":"abstained","kind":""}','4ca30dd4219f075bc06eabfcc4d17479','1ed46cb31133c47ddad01def7f72109dbef3696a91dc921c3b266b9b7d03aa59');
INSERT INTO "change" VALUES(47,15,'motion',122,'altered','{"id":122,"item":49,"handle":4,"place":5.0,"parent":110,"path":"1.3","label":"","text":"add at the end the words \"within the budget set for parks\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','{"id":122,"item":49,"handle":4,"place":5.0,"parent":110,"path":"1.3","label":"","text":"add at the end the words \"within the budget set for parks\"","substantive":"","status":"carried","status_note":"","referred_to":"","procedural":0,"formal":0}','53026ccab3c3a33b81c57d7787eee447','763f8663342fc57a9788506853fca746bd5556f92967b9d025e122e2db7ca89b');
INSERT INTO "change" VALUES(47,16,'mention',139,'added',NULL,'{"id":139,"person":10,"holder_table":"division","holder":125,"place":0}','8457cb0fa9e35b5ada4c67fb7213e61c','e86fb9bc52474b0a37c55ff44af5ad84c22925ae5515d387054482b40a65b02d');
INSERT INTO "change" VALUES(48,1,'motion',140,'added',NULL,'{"id":140,"item":49,"handle":5,"place":7.0,"parent":110,"path":"1.4","label":"","text":"add at the end \"and to report on the cost of a warden\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','a7d7484a1d1f7da539c75dc6a2b56577','28db81b578fad39ba87a67e06a00c2664163b8018b537564b30bc817e175eb87');
INSERT INTO "change" VALUES(48,2,'mover',141,'added',NULL,'{"id":141,"motion":140,"role":"moves","place":1.0,"person":14,"name":""}','bbfa821ddb606f38465a827db30886b9','448a00b91b76a084f7109e912f72780b0dd0edbab39bd059d0aa84bff6a4f261');
INSERT INTO "change" VALUES(48,3,'mover',142,'added',NULL,'{"id":142,"motion":140,"role":"seconds","place":1.0,"person":11,"name":""}','ef16669ca342dc497f153ab75221fe6c','b306e10aca5b9b51c1e6cb29621641762a9c8a51a885c3d0f2a508787c9a3be7');
INSERT INTO "change" VALUES(49,1,'motion',140,'altered','{"id":140,"item":49,"handle":5,"place":7.0,"parent":110,"path":"1.4","label":"","text":"add at the end \"and to report on the cost of a warden\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','{"id":140,"item":49,"handle":5,"place":7.0,"parent":110,"path":"1.4","label":"","text":"add at the end \"and to report on the cost of a warden\"","substantive":"","status":"withdrawn","status_note":"with the consent of the Council","referred_to":"","procedural":0,"formal":0}','39e5a2abf5e3f12703d2ea5c8031c2f4','ad9cf03760c0cc7f020ccacfd8f5068c34aa4c668c4b7912266fbf708275cf55');
INSERT INTO "change" VALUES(50,1,'motion',143,'added',NULL,'{"id":143,"item":49,"handle":6,"place":8.0,"parent":110,"path":"1.5","label":"","text":"leave out the words \"within the budget set for parks\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','7fa1360fd7c896c33dc3afd0de8c1dbb','0c67237757635d52ee85da1d7f0a9b7831c73787cb4b0a17dac3d1cfd9382f3e');
INSERT INTO "change" VALUES(50,2,'mover',144,'added',NULL,'{"id":144,"motion":143,"role":"moves","place":1.0,"person":12,"name":""}','9146d694d0aafcf2c7f23d6f338d1a7d','410f4b40143003e46d5662a1b1766068b425683b202a85794795bec9160d5563');
INSERT INTO "change" VALUES(50,3,'mover',145,'added',NULL,'{"id":145,"motion":143,"role":"seconds","place":1.0,"person":13,"name":""}','ad23ddd03007a90ba5541612418d0cc7','3dae3f4a7808846b1867715f45df637644598ccdaac3e82843290c2f5ad5d9ad');
INSERT INTO "change" VALUES(51,1,'motion',143,'altered','{"id":143,"item":49,"handle":6,"place":8.0,"parent":110,"path":"1.5","label":"","text":"leave out the words \"within the budget set for parks\"","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','{"id":143,"item":49,"handle":6,"place":8.0,"parent":110,"path":"1.5","label":"","text":"leave out the words \"within the budget set for parks\"","substantive":"","status":"fell","status_note":"the words having just been agreed","referred_to":"","procedural":0,"formal":0}','3d1ca5427b0bbd872ba3a77705bed8fe','f879bbcf7db698a1757cc456246d191bfa45fe7783f41f970ea6e463f01d16f8');
INSERT INTO "change" VALUES(52,1,'motion',110,'altered','{"id":110,"item":49,"handle":1,"place":1.0,"parent":null,"path":"1","label":"","text":"That this Council will keep Larkfield Common open to all, will not sell or let any part of it, and asks Cabinet to bring forward a plan for its care.","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','{"id":110,"item":49,"handle":1,"place":1.0,"parent":null,"path":"1","label":"","text":"That this Council will keep Larkfield Common open to all, will not sell or let any part of it, and asks Cabinet to bring forward a plan for its care.","substantive":"That this Council will keep Larkfield Common open to all, will not sell or let any part of it for building, and asks Cabinet to bring forward a plan for its care within the budget set for parks.","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','082d1031aca293a8ec91233a927d7724','a22cf0ea44dfc207dae6189f874eed335db700a402ef55d0d1447ae1302c00d9');
INSERT INTO "change" VALUES(53,1,'division',146,'added',NULL,'{"id":146,"item":49,"handle":3,"place":9.0,"motion":110,"decision":null,"question":"","method":"","requirement":"","result":"","unanimous":0,"asked_by":""}','23312afab2b6f75910ec4f568c4210f0','80bd0449bd4228228b12124acb9c7219c1e8bee7325727e1d8c72aba8cfedc93');
INSERT INTO "change" VALUES(53,2,'tally',147,'added',NULL,'{"id":147,"division":146,"place":1.0,"category":"for","number":11}','2d346d8ff87b23041f654348672a07d4','140db347efe65f6ca049d83fb299b93911f01d5f428da6933380e277bbb84739');
INSERT INTO "change" VALUES(53,3,'tally',148,'added',NULL,'{"id":148,"division":146,"place":2.0,"category":"against","number":2}','3e9d20d8f342668158d5b0dc11f9558a','b1d0d40b60ff7141a4f8a8a901e9515e99d5b84d550a6865d5045e981b6caa1d');
INSERT INTO "change" VALUES(53,4,'motion',110,'altered','{"id":110,"item":49,"handle":1,"place":1.0,"parent":null,"path":"1","label":"","text":"That this Council will keep Larkfield Common open to all, will not sell or let any part of it, and asks Cabinet to bring forward a plan for its care.","substantive":"That this Council will keep Larkfield Common open to all, will not sell or let any part of it for building, and asks Cabinet to bring forward a plan for its care within the budget set for parks.","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','{"id":110,"item":49,"handle":1,"place":1.0,"parent":null,"path":"1","label":"","text":"That this Council will keep Larkfield Common open to all, will not sell or let any part of it, and asks Cabinet to bring forward a plan for its care.","substantive":"That this Council will keep Larkfield Common open to all, will not sell or let any part of it for building, and asks Cabinet to bring forward a plan for its care within the budget set for parks.","status":"carried","status_note":"","referred_to":"","procedural":0,"formal":0}','b548851f08de1f64f3a1a6d913f1387e','5ba1db765f234f55dd1be2f36200e6e7fde16ce167e9d714589d949c5cce56ae');
INSERT INTO "change" VALUES(54,1,'decision',149,'added',NULL,'{"id":149,"item":49,"handle":1,"place":10.0,"label":"","lead_in":"That:","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','552fbb7fb6ea96d90752859e983214aa','0bafa32370f5c4a7f1d22823fc22075881625f11f944167851fe6303e1204d5f');
INSERT INTO "change" VALUES(55,1,'clause',150,'added',NULL,'{"id":150,"item":49,"handle":1,"place":11.0,"decision":149,"parent":null,"addressee":"","text":"this Council will keep Larkfield Common open to all and will not sell or let any part of it for building; and","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','794298b335264e90dbba65e79c9700a5','b018c8d827e7cdcd923d92c3b03b1f02935a5d68e07675dbda57c851788ee067');
INSERT INTO "change" VALUES(56,1,'clause',151,'added',NULL,'{"id":151,"item":49,"handle":2,"place":12.0,"decision":149,"parent":null,"addressee":"","text":"Cabinet be asked to bring forward a plan for its care within the budget set for parks.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','c6b0c7c20d109b8d3494effdb3b66a09','ca2f355088ef376a7b126d3aac1c29e582b61587fbd151dfbade83ba5f258aaf');
INSERT INTO "change" VALUES(57,1,'sitting',70,'altered','{"id":70,"meeting":39,"started_at":"2026-02-26T19:02:00","ended_at":null,"ending":"","started_in":null,"started_place":3.0,"ended_in":null,"ended_place":0.0,"note":"","start_untimed":0,"end_untimed":0}','{"id":70,"meeting":39,"started_at":"2026-02-26T19:02:00","ended_at":"2026-02-26T20:31:00","ending":"adjourned","started_in":null,"started_place":3.0,"ended_in":49,"ended_place":13.0,"note":"for refreshments","start_untimed":0,"end_untimed":0}','a82e8cc2b4a461865d3718cc3b2de037','327b2601dd678468048287c5e48f9c0bd442951fb5ac0b45677c777c9ff89782');
INSERT INTO "change" VALUES(58,1,'sitting',152,'added',NULL,'{"id":152,"meeting":39,"started_at":"2026-02-26T20:42:00","ended_at":null,"ending":"","started_in":49,"started_place":14.0,"ended_in":null,"ended_place":0.0,"note":"","start_untimed":0,"end_untimed":0}','e5597c6c033faa8d414ff82bdb0531a8','f7498febbd44dd12c1f7c1c939c81a4a14b094e65e03989dde21a6065703920e');
INSERT INTO "change" VALUES(59,1,'taking',153,'added',NULL,'{"id":153,"item":47,"started_at":"2026-02-26T20:42:00"}','78397a470dc20b885a1d67c0036c7cce','e9bc654117ec65846b30689dedef92bbd8ea272ba2dab301b346c70a22354c1e');
INSERT INTO "change" VALUES(60,1,'point',154,'added',NULL,'{"id":154,"item":47,"handle":1,"place":1.0,"parent":null,"kind":"paragraph","text":"The Council considered the report of the Director of Finance and the recommendations of Cabinet of 3 February 2026. The Cabinet Member for Finance introduced the budget. The Leader of the Riverside Group replied.","answers":null,"tag":""}','07a36362140f8f4bf0618e26d0136ed6','d713bb305325417794ea1f8db327e165e2479a9d497269c6d60ca6fc66e4e20f');
INSERT INTO "change" VALUES(61,1,'motion',155,'added',NULL,'{"id":155,"item":47,"handle":1,"place":2.0,"parent":null,"path":"1","label":"","text":"That the revenue budget for 2026/27 be set at £14.212 million and that council tax be increased by 2.9 per cent.","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":1}','84adb32d32d4c7363b217f88fc9976dd','c5eabce03ce9af5cf1a83395b35b178428019cbba4eb2c008c05f489e71bcf5a');
INSERT INTO "change" VALUES(61,2,'mover',156,'added',NULL,'{"id":156,"motion":155,"role":"moves","place":1.0,"person":6,"name":""}','b86bbee0da1363de96072935ee4d2b49','fac7adaa4173a43e560a509f368fd44909711f3c7cfe7759324a58c3965d6939');
INSERT INTO "change" VALUES(61,3,'mover',157,'added',NULL,'{"id":157,"motion":155,"role":"seconds","place":1.0,"person":5,"name":""}','c824f3bbb9b06e43a9a4cd02d4c81376','0350a29a39fd1b1a487322e39f80c84fba77afb524ef0b4d2908560d74d0fd4b');
INSERT INTO "change" VALUES(62,1,'division',158,'added',NULL,'{"id":158,"item":47,"handle":1,"place":3.0,"motion":155,"decision":null,"question":"","method":"named","requirement":"","result":"","unanimous":0,"asked_by":""}','064f3b817710cbe760fcb6bd28d0e4a8','b43ebcc97bd1f21eeb39ad779808608a7129bff0d7790fcd2c618074baf8957e');
INSERT INTO "change" VALUES(62,2,'ballot',159,'added',NULL,'{"id":159,"division":158,"place":1.0,"person":3,"name":"","category":"for","kind":""}','08c9ff476c25b8fa168b6448d4b3413c','de466cf13f370126c7b3d7ee94465fbc07234cbb8123c085cf827062ecc762bb');
INSERT INTO "change" VALUES(62,3,'ballot',160,'added',NULL,'{"id":160,"division":158,"place":2.0,"person":5,"name":"","category":"for","kind":""}','1cf993ea5d760468815ffd8f47795b75','dcc4cf747b7ecc2f06ae4322354fcdfdf5833e8d773628328bf5592c2680a29e');
INSERT INTO "change" VALUES(62,4,'ballot',161,'added',NULL,'{"id":161,"division":158,"place":3.0,"person":6,"name":"","category":"for","kind":""}','c2b56332b512e614944d614d072d0b33','66667a985c4fdea33a748340e253866e9096f7d1b4981b4a0b30f4249ef9e783');
INSERT INTO "change" VALUES(62,5,'ballot',162,'added',NULL,'{"id":162,"division":158,"place":4.0,"person":7,"name":"","category":"for","kind":""}','84b65bb218ac8b0254fdf953b359d290','c90475f65fc9a4f0c0a2635f4182f4e926844433039be9409077a41ff92819a5');
INSERT INTO "change" VALUES(62,6,'ballot',163,'added',NULL,'{"id":163,"division":158,"place":5.0,"person":8,"name":"","category":"for","kind":""}','f562f18879f19391405fc2476204bea2','0f9888da0f80f9f8c22a3505d78202448d7a653951a05ad7cef85b162131f824');
INSERT INTO "change" VALUES(62,7,'ballot',164,'added',NULL,'{"id":164,"division":158,"place":6.0,"person":9,"name":"","category":"for","kind":""}','dd55ea62bbd2754c79144ed94ef1d55a','c020d1c5ced3f954235b836f27dff93e1bed33c0841e7110d41a19b0dcf61be8');
INSERT INTO "change" VALUES(62,8,'ballot',165,'added',NULL,'{"id":165,"division":158,"place":7.0,"person":4,"name":"","category":"against","kind":""}','79e022a569674c23afc142452790257a','b29994854fb86348e8d223e5c8b0aa39f4ac154bb6f0b59fb6fc3ef412432d75');
INSERT INTO "change" VALUES(62,9,'ballot',166,'added',NULL,'{"id":166,"division":158,"place":8.0,"person":10,"name":"","category":"against","kind":""}','910cf41c99722a50d6cc50d18ad3a997','9c68dd7d18117d907c4ad27083efc1b6423e44c6c2cab54a51b14f35d2cb2860');
INSERT INTO "change" VALUES(62,10,'ballot',167,'added',NULL,'{"id":167,"division":158,"place":9.0,"person":11,"name":"","category":"against","kind":""}','fdb09afe207f8b5b98e27dc804496209','05757a574e6b2a0540d2cb74f0f6adc801508383ecc27b033732e63e2d30e0da');
INSERT INTO "change" VALUES(62,11,'ballot',168,'added',NULL,'{"id":168,"division":158,"place":10.0,"person":12,"name":"","category":"against","kind":""}','ae430a3f8118d8e65a9a97cd91f064ec','d0f2dc8c7c0c8135d50a49498465e99050f08548d3ac4daba1984cf9a21f07f5');
INSERT INTO "change" VALUES(62,12,'ballot',169,'added',NULL,'{"id":169,"division":158,"place":11.0,"person":13,"name":"","category":"against","kind":""}','5fedcce3d4bf765efc29259f8aae9d19','770d653ff4c8a6f58377c1d0154fbb985556adc3542632e92ea38dee0516d16f');
INSERT INTO "change" VALUES(62,13,'ballot',170,'added',NULL,'{"id":170,"division":158,"place":12.0,"person":14,"name":"","category":"against","kind":""}','628cd9a5522b17259571c62513e39619','0f2e48a3676ab3707e230e50527356174c284454c7615db64d4d44069cf97b2a');
INSERT INTO "change" VALUES(62,14,'ballot',171,'added',NULL,'{"id":171,"division":158,"place":13.0,"person":15,"name":"","category":"abstained","kind":""}','ec7c5e0da7ed6f7458929a748112a61f','1ddfae867a9916e9003e178febcb41dab94789da561318ebc975fd3b84fcf16e');
INSERT INTO "change" VALUES(63,1,'ballot',172,'added',NULL,'{"id":172,"division":158,"place":1.0,"person":3,"name":"","category":"for","kind":"casting"}','46c716ecf48bd5f5d72d0600c7a8ba50','a718fee7838bb601d534312f5d63d8db58099968ffb70b3f1492326fc5314ea5');
INSERT INTO "change" VALUES(63,2,'motion',155,'altered','{"id":155,"item":47,"handle":1,"place":2.0,"parent":null,"path":"1","label":"","text":"That the revenue budget for 2026/27 be set at £14.212 million and that council tax be increased by 2.9 per cent.","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":1}','{"id":155,"item":47,"handle":1,"place":2.0,"parent":null,"path":"1","label":"","text":"That the revenue budget for 2026/27 be set at £14.212 million and that council tax be increased by 2.9 per cent.","substantive":"","status":"carried","status_note":"","referred_to":"","procedural":0,"formal":1}','d1b71be154a43799c639a743196573a5','25f6c1983ec4353ddb0d2b48a3b806e9ac3b6c3d1bcdfebc25f1bfaadb2341d4');
INSERT INTO "change" VALUES(64,1,'ballot',173,'added',NULL,'{"id":173,"division":158,"place":1.0,"person":14,"name":"","category":"against","kind":"dissent"}','a31da88e03aec6882f022683c2fe93ea','6d32a920a961c18fca9f2c76d2289a210a8423d7739f89f4d15c0fe66ac198a9');
INSERT INTO "change" VALUES(65,1,'decision',174,'added',NULL,'{"id":174,"item":47,"handle":1,"place":4.0,"label":"","lead_in":"That:","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','f385fdd94965b762df0c1984702143f5','ba64ff455615552dc577010b86441368ac1485eba9b9aae37bbe0bec67248948');
INSERT INTO "change" VALUES(66,1,'clause',175,'added',NULL,'{"id":175,"item":47,"handle":1,"place":5.0,"decision":174,"parent":null,"addressee":"","text":"the revenue budget for 2026/27 be set at £14.212 million, as set out in Annex A;","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','6e7adb37c105f5ab04da5d4fe846d541','fd3441f326b5a7c1bd2b40d481ac294533e1eacddb2c7d7a5300b4511a8cda89');
INSERT INTO "change" VALUES(67,1,'clause',176,'added',NULL,'{"id":176,"item":47,"handle":2,"place":6.0,"decision":174,"parent":null,"addressee":"","text":"the council tax for a band D property be £241.18, an increase of 2.9 per cent; and","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','d7146df16732bcd7587a37c9457d6edf','8eb62b38c2fbf3cfaa3ad39c275fd651d011281556af5610bb1151d423fe8565');
INSERT INTO "change" VALUES(68,1,'clause',177,'added',NULL,'{"id":177,"item":47,"handle":3,"place":7.0,"decision":174,"parent":null,"addressee":"","text":"the Director of Finance be authorised:","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','a8620fc01a5c43e85fcccbf7ea4bc8ae','a458245911e595706bb5a3309710977302810802223c7ebe6ac2d56044ac2b8c');
INSERT INTO "change" VALUES(69,1,'clause',178,'added',NULL,'{"id":178,"item":47,"handle":4,"place":8.0,"decision":174,"parent":177,"addressee":"","text":"to make payments under section 90(2) of the Local Government Finance Act 1988; and","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','d64f53c810e8bb49d3d783ffe00ccad0','2ac163333ec82fee9f61ffe6687e5afe6f8276f449e2c002a43fd8894159910b');
INSERT INTO "change" VALUES(70,1,'clause',179,'added',NULL,'{"id":179,"item":47,"handle":5,"place":9.0,"decision":174,"parent":177,"addressee":"","text":"to serve the notices required by law.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','aee723956dc16290beffa1592057093b','25d1c358bf2258c13a3f3e0de06b51acb9d185a0c41c0e2e6265d452db82fe30');
INSERT INTO "change" VALUES(71,1,'document',180,'added',NULL,'{"id":180,"item":47,"handle":1,"place":10.0,"label":"Annex A","title":"Revenue budget 2026/27","place_found":"","circulated":"","kind":"document"}','885c3868e271fe739e4b47561abd39be','150debd2be6ff305aa61864cebd7c6a78f59c359d43850df6522a1b1d027d527');
INSERT INTO "change" VALUES(72,1,'extension',181,'added',NULL,'{"id":181,"meeting":39,"item":47,"place":11.0,"at":"2026-02-26T21:40:00","until":"22:15:00","note":"by 12 votes to none"}','998e07198496b1e572d734ffc5ad9598','a12daab97daacaeafacfc2cdfb79a79c9fb6574aabb45699508e9a5f4dab40c5');
INSERT INTO "change" VALUES(73,1,'taking',182,'added',NULL,'{"id":182,"item":48,"started_at":"2026-02-26T21:41:00"}','087447a117418116bafd9c363a02f683','c74ae09a016ad115656964e6b87267c632988702f239f0d27751cd42724f20ea');
INSERT INTO "change" VALUES(74,1,'presence',183,'added',NULL,'{"id":183,"meeting":39,"person":6,"item":48,"kind":"out","at":"2026-02-26T21:41:00","untimed":0,"place":1.0,"how":""}','40eef155482d1629c7f387ff75578660','a33a1599d53cc12dda09956b2cb9575458a09c8673c31898f341db1810bb7ef5');
INSERT INTO "change" VALUES(75,1,'motion',184,'added',NULL,'{"id":184,"item":48,"handle":1,"place":2.0,"parent":null,"path":"1","label":"","text":"That the appointments set out in the report be made, with the addition of Councillor Annis Tolleybrook to Mossingham Museum Trust.","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','0ecb0bbf4d9f1d3cd4e07bdbcb0ebf53','919171302a4be1435b12c7967075e79e8e9c7822e35b47d6260e25d2ab4de4d1');
INSERT INTO "change" VALUES(75,2,'mover',185,'added',NULL,'{"id":185,"motion":184,"role":"moves","place":1.0,"person":5,"name":""}','3efb5b3874fd0bac9fcc6721448032bb','08448b277ec648d93a23787263b60eab67281e3f8c4da6a5e09012ebecab15ef');
INSERT INTO "change" VALUES(75,3,'mover',186,'added',NULL,'{"id":186,"motion":184,"role":"seconds","place":1.0,"person":10,"name":""}','4744d08dcefd381e21113010f8c7636d','30edeaf97abe82b64b822f1b4dc4ac03919d0b3e291c598c6e5487460105251d');
INSERT INTO "change" VALUES(76,1,'division',187,'added',NULL,'{"id":187,"item":48,"handle":1,"place":3.0,"motion":184,"decision":null,"question":"","method":"nem con","requirement":"","result":"carried","unanimous":1,"asked_by":""}','b0b0b1ebf0e092a177250b9e97010add','09c5387dabbe51e7053fe5aa407ca9cfb7d84c6826e4cdef9865b9c535556892');
INSERT INTO "change" VALUES(76,2,'motion',184,'altered','{"id":184,"item":48,"handle":1,"place":2.0,"parent":null,"path":"1","label":"","text":"That the appointments set out in the report be made, with the addition of Councillor Annis Tolleybrook to Mossingham Museum Trust.","substantive":"","status":"","status_note":"","referred_to":"","procedural":0,"formal":0}','{"id":184,"item":48,"handle":1,"place":2.0,"parent":null,"path":"1","label":"","text":"That the appointments set out in the report be made, with the addition of Councillor Annis Tolleybrook to Mossingham Museum Trust.","substantive":"","status":"carried","status_note":"","referred_to":"","procedural":0,"formal":0}','85c1fac83ff91b934abca7e614ff2ea4','0db8acd8b815914352935994e4a8fa0c3599c7beada6d7e051217cc386fa4343');
INSERT INTO "change" VALUES(77,1,'decision',188,'added',NULL,'{"id":188,"item":48,"handle":1,"place":4.0,"label":"","lead_in":"","closing":"","subject_to":"","delegated_to":"","consulting":"","urgent":"","call_in":"","call_in_until":null,"summary":"","earlier":"","motion":null,"movers":"","seconders":""}','dedc359ea51d9e815e472107ec8e2c19','22db0ce9b0fb101a3e13d8db97abeba1136f77997773d283c6cdbd4519b1d271');
INSERT INTO "change" VALUES(77,2,'clause',189,'added',NULL,'{"id":189,"item":48,"handle":1,"place":5.0,"decision":188,"parent":null,"addressee":"","text":"That the appointments set out in the report be made, with the addition of Councillor Annis Tolleybrook to Mossingham Museum Trust.","kind":"clause","verb":"","responsible":"","inserted":"","reference":""}','5c3812f2751642be9203b7321fda2b88','5f1bd9ca5395b0fa43b8ddbb6fd0bcf1f04553da6c936f2436ed92b1abf55e80');
INSERT INTO "change" VALUES(78,1,'presence',190,'added',NULL,'{"id":190,"meeting":39,"person":6,"item":48,"kind":"in","at":"2026-02-26T21:50:00","untimed":0,"place":6.0,"how":""}','1db123ee58d049ee0f236b978f5ab622','bada1ffc19d71a30380da755b0943656b190267c4ffb254044a2a0499db6ec1f');
INSERT INTO "change" VALUES(79,1,'item',50,'altered','{"id":50,"meeting":39,"parent":null,"place":11.0,"agenda_number":"11","minute_number":"","title":"Treasury management strategy","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"","status_note":"","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','{"id":50,"meeting":39,"parent":null,"place":11.0,"agenda_number":"11","minute_number":"","title":"Treasury management strategy","planned_at":null,"purpose_heading":"","purpose":"","provisional":0,"kind":"item","numbered":1,"tag":"","report_reference":"","presenter":"","status":"deferred","status_note":"the hour was late; to be taken on 14 May 2026","with_item":null,"urgent":0,"urgent_reason":"","key_decision":"","recording":""}','072872f93dce2790f25f39bcda19e082','575865d123f27bdf8ff1db708fe27398a2040f937e109aded2bfe83e5bc5c753');
INSERT INTO "change" VALUES(80,1,'meeting',39,'altered','{"id":39,"uuid":"7ec0035b-c59d-4c17-ad5f-6bd0a0971ee8","body":1,"kind":"budget","held_on":"2026-02-26","called_at":"19:00:00","venue":"Council Chamber, Town Hall, Mossingham","approved_on":null,"reference":"","mode":"","notice":"","recording":"","first_minute":null,"next_on":null,"next_at":null,"next_said":"","signed_by":"","signed_on":null,"no_apologies":0,"no_absences":0}','{"id":39,"uuid":"7ec0035b-c59d-4c17-ad5f-6bd0a0971ee8","body":1,"kind":"budget","held_on":"2026-02-26","called_at":"19:00:00","venue":"Council Chamber, Town Hall, Mossingham","approved_on":null,"reference":"","mode":"","notice":"","recording":"","first_minute":null,"next_on":"2026-05-14","next_at":"19:00:00","next_said":"","signed_by":"","signed_on":null,"no_apologies":0,"no_absences":0}','d72b484fff3f58b614ac0f3247d47670','be41673f879242f08e47a5b4c5aa1e026bdf0a13f21b63c05923ffac9899d1b4');
INSERT INTO "change" VALUES(81,1,'sitting',152,'altered','{"id":152,"meeting":39,"started_at":"2026-02-26T20:42:00","ended_at":null,"ending":"","started_in":49,"started_place":14.0,"ended_in":null,"ended_place":0.0,"note":"","start_untimed":0,"end_untimed":0}','{"id":152,"meeting":39,"started_at":"2026-02-26T20:42:00","ended_at":"2026-02-26T21:55:00","ending":"closed","started_in":49,"started_place":14.0,"ended_in":48,"ended_place":7.0,"note":"","start_untimed":0,"end_untimed":0}','8a57665c7ba7b396c3cb3d6defb6de07','87597e0289003615cd4a43b1ddcd64be9cb5d1e27a22b0633c8956284b7575c8');
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
INSERT INTO "clause" VALUES(150,49,1,11.0,149,NULL,'','this Council will keep Larkfield Common open to all and will not sell or let any part of it for building; and','clause','','','','');
INSERT INTO "clause" VALUES(151,49,2,12.0,149,NULL,'','Cabinet be asked to bring forward a plan for its care within the budget set for parks.','clause','','','','');
INSERT INTO "clause" VALUES(175,47,1,5.0,174,NULL,'','the revenue budget for 2026/27 be set at £14.212 million, as set out in Annex A;','clause','','','','');
INSERT INTO "clause" VALUES(176,47,2,6.0,174,NULL,'','the council tax for a band D property be £241.18, an increase of 2.9 per cent; and','clause','','','','');
INSERT INTO "clause" VALUES(177,47,3,7.0,174,NULL,'','the Director of Finance be authorised:','clause','','','','');
INSERT INTO "clause" VALUES(178,47,4,8.0,174,177,'','to make payments under section 90(2) of the Local Government Finance Act 1988; and','clause','','','','');
INSERT INTO "clause" VALUES(179,47,5,9.0,174,177,'','to serve the notices required by law.','clause','','','','');
INSERT INTO "clause" VALUES(189,48,1,5.0,188,NULL,'','That the appointments set out in the report be made, with the addition of Councillor Annis Tolleybrook to Mossingham Museum Trust.','clause','','','','');
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
INSERT INTO "cover" VALUES(76,75,47,'','');
INSERT INTO "cover" VALUES(78,77,49,'','');
INSERT INTO "cover" VALUES(80,79,49,'','');
INSERT INTO "cover" VALUES(82,81,48,'','');
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
INSERT INTO "decision" VALUES(149,49,10.0,'','That:','',1,'','','','','',NULL,'','',NULL,'','');
INSERT INTO "decision" VALUES(174,47,4.0,'','That:','',1,'','','','','',NULL,'','',NULL,'','');
INSERT INTO "decision" VALUES(188,48,4.0,'','','',1,'','','','','',NULL,'','',NULL,'','');
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
INSERT INTO "declaration" VALUES(75,42,1,1.0,7,'personal','she is an unpaid trustee of Mossingham Community Transport, which receives a grant','stayed','','interest','','',0,NULL,'2026-02-26T19:04:00');
INSERT INTO "declaration" VALUES(77,42,2,2.0,9,'non-registrable','lives beside Larkfield Common','stayed','','interest','','',0,NULL,'2026-02-26T19:04:00');
INSERT INTO "declaration" VALUES(79,42,3,3.0,8,'non-registrable','lives beside Larkfield Common','stayed','','interest','','',0,NULL,'2026-02-26T19:04:00');
INSERT INTO "declaration" VALUES(81,42,4,4.0,6,'pecuniary','he is a paid director of Mossingham Museum Trust','left','','interest','','',0,NULL,'2026-02-26T19:04:00');
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
INSERT INTO "division" VALUES(108,46,1,6.0,105,NULL,'','assent','','carried',0,'');
INSERT INTO "division" VALUES(119,49,1,4.0,116,NULL,'','','','',0,'');
INSERT INTO "division" VALUES(125,49,2,6.0,122,NULL,'','named','','',0,'⟦person:10⟧');
INSERT INTO "division" VALUES(146,49,3,9.0,110,NULL,'','','','',0,'');
INSERT INTO "division" VALUES(158,47,1,3.0,155,NULL,'','named','','',0,'');
INSERT INTO "division" VALUES(187,48,1,3.0,184,NULL,'','nem con','','carried',1,'');
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
INSERT INTO "document" VALUES(180,47,1,10.0,'Annex A','Revenue budget 2026/27','','','document');
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
    ) STRICT
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
INSERT INTO "extension" VALUES(181,39,47,11.0,'2026-02-26T21:40:00','22:15:00','by 12 votes to none');
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
INSERT INTO "item" VALUES(40,39,NULL,1.0,'1','','Apologies for absence',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(41,39,NULL,2.0,'2','','Minutes',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(42,39,NULL,3.0,'3','','Declarations of interest',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(43,39,NULL,4.0,'4','','Announcements',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(44,39,NULL,5.0,'5','','Public questions',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(45,39,NULL,6.0,'6','','Petitions',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(46,39,NULL,7.0,'7','','Members'' questions',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(47,39,NULL,8.0,'8','','Revenue budget and council tax 2026/27',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(48,39,NULL,9.0,'9','','Appointments to outside bodies',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(49,39,NULL,10.0,'10','','Motion: Larkfield Common',NULL,'','',0,'item',1,'','','','','',NULL,0,'','','');
INSERT INTO "item" VALUES(50,39,NULL,11.0,'11','','Treasury management strategy',NULL,'','',0,'item',1,'','','','deferred','the hour was late; to be taken on 14 May 2026',NULL,0,'','','');
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
INSERT INTO "meeting" VALUES(39,'7ec0035b-c59d-4c17-ad5f-6bd0a0971ee8',1,'budget','2026-02-26','19:00:00','Council Chamber, Town Hall, Mossingham',NULL,'','','','',NULL,'2026-05-14','19:00:00','','',NULL,0,0);
CREATE TABLE mention (
        id INTEGER PRIMARY KEY,
        person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        holder_table TEXT NOT NULL,
        holder INTEGER NOT NULL,
        place INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "mention" VALUES(139,10,'division',125,0);
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
    ) STRICT
    ;
INSERT INTO "motion" VALUES(105,46,1,5.0,NULL,'1','','That item 10 be taken before item 8, since many residents were present to hear it.','','carried','','',1,0);
INSERT INTO "motion" VALUES(110,49,1,1.0,NULL,'1','','That this Council will keep Larkfield Common open to all, will not sell or let any part of it, and asks Cabinet to bring forward a plan for its care.','That this Council will keep Larkfield Common open to all, will not sell or let any part of it for building, and asks Cabinet to bring forward a plan for its care within the budget set for parks.','carried','','',0,0);
INSERT INTO "motion" VALUES(113,49,2,2.0,110,'1.1','','insert after "any part of it" the words "for building"','','accepted','','',0,0);
INSERT INTO "motion" VALUES(116,49,3,3.0,110,'1.2','','leave out "asks Cabinet to bring forward" and insert "requires Cabinet to bring forward by 1 September 2026"','','lost','','',0,0);
INSERT INTO "motion" VALUES(122,49,4,5.0,110,'1.3','','add at the end the words "within the budget set for parks"','','carried','','',0,0);
INSERT INTO "motion" VALUES(140,49,5,7.0,110,'1.4','','add at the end "and to report on the cost of a warden"','','withdrawn','with the consent of the Council','',0,0);
INSERT INTO "motion" VALUES(143,49,6,8.0,110,'1.5','','leave out the words "within the budget set for parks"','','fell','the words having just been agreed','',0,0);
INSERT INTO "motion" VALUES(155,47,1,2.0,NULL,'1','','That the revenue budget for 2026/27 be set at £14.212 million and that council tax be increased by 2.9 per cent.','','carried','','',0,1);
INSERT INTO "motion" VALUES(184,48,1,2.0,NULL,'1','','That the appointments set out in the report be made, with the addition of Councillor Annis Tolleybrook to Mossingham Museum Trust.','','carried','','',0,0);
CREATE TABLE mover (
        id INTEGER PRIMARY KEY,
        motion INTEGER NOT NULL REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL,
        place REAL NOT NULL,
        person INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "mover" VALUES(106,105,'moves',1.0,10,'');
INSERT INTO "mover" VALUES(107,105,'seconds',1.0,11,'');
INSERT INTO "mover" VALUES(111,110,'moves',1.0,15,'');
INSERT INTO "mover" VALUES(112,110,'seconds',1.0,14,'');
INSERT INTO "mover" VALUES(114,113,'moves',1.0,5,'');
INSERT INTO "mover" VALUES(115,113,'seconds',1.0,7,'');
INSERT INTO "mover" VALUES(117,116,'moves',1.0,10,'');
INSERT INTO "mover" VALUES(118,116,'seconds',1.0,13,'');
INSERT INTO "mover" VALUES(123,122,'moves',1.0,6,'');
INSERT INTO "mover" VALUES(124,122,'seconds',1.0,8,'');
INSERT INTO "mover" VALUES(141,140,'moves',1.0,14,'');
INSERT INTO "mover" VALUES(142,140,'seconds',1.0,11,'');
INSERT INTO "mover" VALUES(144,143,'moves',1.0,12,'');
INSERT INTO "mover" VALUES(145,143,'seconds',1.0,13,'');
INSERT INTO "mover" VALUES(156,155,'moves',1.0,6,'');
INSERT INTO "mover" VALUES(157,155,'seconds',1.0,5,'');
INSERT INTO "mover" VALUES(185,184,'moves',1.0,5,'');
INSERT INTO "mover" VALUES(186,184,'seconds',1.0,10,'');
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
INSERT INTO "person" VALUES(3,'1d521472-792a-48d0-ad42-20a37c5a40ae','Councillor Ottoline Farthingale','of','','','','',0,'','');
INSERT INTO "person" VALUES(4,'85a14ec3-c65f-4d7d-b65d-5624b7e201f7','Councillor Crispin Dewhurst-Pole','cd','','','','',0,'','');
INSERT INTO "person" VALUES(5,'8d4e36f4-6b14-4733-ad78-a81de7f54b5f','Councillor Beatrice Ambleforth','ba','Leader of the Council','Leader','','',0,'','');
INSERT INTO "person" VALUES(6,'e3b27ee4-b0ae-41ed-96d5-dd830447b70a','Councillor Hugo Cattermoss','hc','Cabinet Member for Finance','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(7,'3785ac58-625f-438c-a223-85222103b691','Councillor Imelda Strand','is','Cabinet Member for Streets and Parks','Cabinet Member','','',0,'','');
INSERT INTO "person" VALUES(8,'e4f6390e-89ed-4f19-9161-5ffa966d008a','Councillor Rufus Peverill','rp','','','','',0,'','');
INSERT INTO "person" VALUES(9,'025a2e23-a731-4843-b13d-f6aadec5ec1a','Councillor Annis Tolleybrook','at','','','','',0,'','');
INSERT INTO "person" VALUES(10,'2e12880f-62ee-41aa-b2b3-096d689d7cfa','Councillor Gideon Marsh','gm','Leader of the Riverside Group','Leader','','',0,'','');
INSERT INTO "person" VALUES(11,'febbaf27-f223-415f-8086-77cf2454fa8d','Councillor Petra Quayle','pq','','','','',0,'','');
INSERT INTO "person" VALUES(12,'fce0f18f-cb13-4ccd-ae34-47b3942a7524','Councillor Owain Sillitoe','os','','','','',0,'','');
INSERT INTO "person" VALUES(13,'e5d766b9-9dbf-4655-9e85-724ca680b5ed','Councillor Florence Nutbourne','fn','','','','',0,'','');
INSERT INTO "person" VALUES(14,'58ddbc03-76b3-400f-a87b-37323dc1100d','Councillor Jasper Nutbourne','jn','','','','',0,'','');
INSERT INTO "person" VALUES(15,'501ddac8-7f83-48a8-8dcb-8ec1e15d96c8','Councillor Dulcie Wren','dw','','','','',0,'','');
INSERT INTO "person" VALUES(16,'f98bd5c9-5613-45d7-8501-8759f7c36f0d','Councillor Humphrey Yaxley','hy','','','','',0,'','');
INSERT INTO "person" VALUES(17,'cd30daf2-cde5-4258-ab7e-eb5ba37fce3e','Martha Penhallow','mp','Chief Executive','Chief Executive','','',0,'','');
INSERT INTO "person" VALUES(18,'845d1225-cc27-48b1-aa37-fd7eaaa3c818','Desmond Ockwell','do','Director of Finance','Director','','',0,'','');
INSERT INTO "person" VALUES(19,'22f97df2-1af2-4e03-b091-bb376600d73a','Siobhan Treadgold','st','Monitoring Officer','Monitoring Officer','','',0,'','');
INSERT INTO "person" VALUES(20,'323ec63a-117d-49b8-9fce-136d78bd7c8e','Lionel Brandreth','lb','Democratic Services Manager','Democratic Services Manager','','',0,'','');
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
    ) STRICT
    ;
INSERT INTO "petition" VALUES(99,45,1,1.0,'petition','','Save the number 9 bus',NULL,'Miss Hepzibah Crane','','Councillor Petra Quayle',1204,'The County Council, which pays for the service, would be asked to reconsider. The petition would be sent to it with the Council''s support.','',7,'');
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
INSERT INTO "point" VALUES(154,47,1,1.0,NULL,'paragraph','The Council considered the report of the Director of Finance and the recommendations of Cabinet of 3 February 2026. The Cabinet Member for Finance introduced the budget. The Leader of the Riverside Group replied.',NULL,'');
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
INSERT INTO "presence" VALUES(68,39,20,NULL,'minutes','2026-02-26T18:55:00',0,1.0,'');
INSERT INTO "presence" VALUES(69,39,3,NULL,'presides','2026-02-26T18:55:00',0,2.0,'');
INSERT INTO "presence" VALUES(88,39,12,43,'in','2026-02-26T19:15:00',0,4.0,'');
INSERT INTO "presence" VALUES(183,39,6,48,'out','2026-02-26T21:41:00',0,1.0,'');
INSERT INTO "presence" VALUES(190,39,6,48,'in','2026-02-26T21:50:00',0,6.0,'');
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
INSERT INTO "question" VALUES(90,44,1,1.0,NULL,'public','1',NULL,'Jonquil Amberley','Mill Bank','',NULL,'the Cabinet Member for Streets and Parks','When will the footbridge at Mill Bank, closed since October, be opened again?','');
INSERT INTO "question" VALUES(92,44,2,3.0,90,'public','',NULL,'','','',NULL,'','Could a ferry be provided in the meantime, as it was in 2003?','');
INSERT INTO "question" VALUES(94,44,3,5.0,NULL,'public','2',NULL,'Mr Percival Stroud','Upper Meadow','',NULL,'the Leader of the Council','How much did the Council spend on consultants in 2024/25?','');
INSERT INTO "question" VALUES(96,44,4,7.0,NULL,'public','3',NULL,'Ms Edith Larkin','','',NULL,'the Leader of the Council','Will the Council publish the survey of the Town Hall roof?','');
INSERT INTO "question" VALUES(101,46,1,1.0,NULL,'member','1',13,'','','',6,'','How many households have been summoned for arrears of council tax this year?','');
INSERT INTO "question" VALUES(103,46,2,3.0,101,'member','',NULL,'','','',NULL,'','Does the Cabinet Member agree that a summons should be the last resort?','');
CREATE TABLE reason (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
        handle INTEGER NOT NULL,
        place REAL NOT NULL,
        decision INTEGER REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL
    ) STRICT
    ;
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
INSERT INTO "seat" VALUES(21,1,3,'Mayor','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(22,1,4,'Deputy Mayor','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(23,1,5,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(24,1,6,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(25,1,7,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(26,1,8,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(27,1,9,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(28,1,10,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(29,1,11,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(30,1,12,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(31,1,13,'','member','Riverside',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(32,1,14,'','member','Independent',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(33,1,15,'','member','Independent',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(34,1,16,'','member','Orchard',1,NULL,NULL,'','');
INSERT INTO "seat" VALUES(35,1,17,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(36,1,18,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(37,1,19,'','officer','',0,NULL,NULL,'','');
INSERT INTO "seat" VALUES(38,1,20,'','officer','',0,NULL,NULL,'','');
CREATE TABLE series (
        id INTEGER PRIMARY KEY,
        body INTEGER NOT NULL REFERENCES body (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        year TEXT NOT NULL,
        next_number INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "series" VALUES(2,1,'minute','2025/26',31);
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
INSERT INTO "sitting" VALUES(70,39,'2026-02-26T19:02:00','2026-02-26T20:31:00','adjourned',NULL,3.0,49,13.0,'for refreshments',0,0);
INSERT INTO "sitting" VALUES(152,39,'2026-02-26T20:42:00','2026-02-26T21:55:00','closed',49,14.0,48,7.0,'',0,0);
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
    ) STRICT
    ;
INSERT INTO "step" VALUES(1,'2026-11-22T08:03:59.611272+00:00','root','Book laid out',NULL,NULL,NULL,1,'447d9251d71860bddaecab5dbb28e2d15ae3b56fdec7c8b15c1f43dbe0488269');
INSERT INTO "step" VALUES(2,'2026-11-22T08:03:59.917508+00:00','root','Agenda of 11 items brought in',NULL,NULL,NULL,0,'d46821fa1a4f222531405fe5624e6e819655374c088e6e3232fa1695907b271d');
INSERT INTO "step" VALUES(3,'2026-02-26T18:55:00+00:00','root','Present: Councillor Ottoline Farthingale, Councillor Crispin Dewhurst-Pole, Councillor Beatrice Ambleforth and 9 more',NULL,NULL,NULL,0,'a16bef451347869af2f6b76cbc0f43567fdab2156d8e9a9a2d3564f0bd1f8826');
INSERT INTO "step" VALUES(4,'2026-02-26T18:55:00+00:00','root','Apologies: Councillor Humphrey Yaxley',NULL,NULL,NULL,0,'4c399c6a2c1b1c49933722c8dec3cfbe85c5b2e53829e539108677a6a236cdee');
INSERT INTO "step" VALUES(5,'2026-02-26T18:55:00+00:00','root','Present: Martha Penhallow; Present: Desmond Ockwell; Present: Siobhan Treadgold; Present: Lionel Brandreth',NULL,NULL,NULL,0,'4808db63501f4a93b4ad353827594a440e3669e149b54c9d663899a9289d29d9');
INSERT INTO "step" VALUES(6,'2026-02-26T18:55:00+00:00','root','Lionel Brandreth took the minutes at 18:55',NULL,NULL,NULL,0,'26b0b22a820ba97fc5e377425df2db84f27ce32bb65ff0a19e965f8e1327e081');
INSERT INTO "step" VALUES(7,'2026-02-26T18:55:00+00:00','root','Councillor Ottoline Farthingale took the chair at 18:55',NULL,NULL,NULL,0,'460440e924c952f49ad442d5b67b3a764b852cd2425d49e3685d43ce7bb7809e');
INSERT INTO "step" VALUES(8,'2026-02-26T19:02:00+00:00','root','Meeting opened',NULL,NULL,NULL,0,'996d0177ed5772f96a55ae90eb5cea2735ea25509229529adefebefa6de5c663');
INSERT INTO "step" VALUES(9,'2026-02-26T19:02:00+00:00','root','Item 1 taken',40,NULL,NULL,0,'247a201628f09bbd719fd210bbd0e2a917e746155143911c876a49286b177d3e');
INSERT INTO "step" VALUES(10,'2026-02-26T19:03:00+00:00','root','Item 2 taken',41,NULL,NULL,0,'007f88df16aa0745f80bdb729d44b1d56bfdd5ba3ab721531c19b834090b37d0');
INSERT INTO "step" VALUES(11,'2026-02-26T19:03:00+00:00','root','Earlier minutes noted under item 2',41,NULL,NULL,0,'2b4f4e774208fb10de598019ebaf82badf745dcc593a84b783dba978f3724376');
INSERT INTO "step" VALUES(12,'2026-02-26T19:04:00+00:00','root','Item 3 taken',42,NULL,NULL,0,'48e03a87b13b587a3b60b5bc7f90786b8a867f3111f8903ac0c92d54ebfbe25d');
INSERT INTO "step" VALUES(13,'2026-02-26T19:04:00+00:00','root','Declaration recorded under item 3',42,NULL,NULL,0,'5d6017e2f2fd0d0899a5b6482ed622f76b18a384408e6916a95af4f1f9e0efed');
INSERT INTO "step" VALUES(14,'2026-02-26T19:04:00+00:00','root','Declaration recorded under item 3',42,NULL,NULL,0,'54f63db824b6f7d832fbc1d5bef0d24c523ba0e58dd72a506b3482ac06a39d5e');
INSERT INTO "step" VALUES(15,'2026-02-26T19:04:00+00:00','root','Declaration recorded under item 3',42,NULL,NULL,0,'ec9d59f536f6b1d19073dafb3092643a9876a858c631b39e065b7dfcc808f7c4');
INSERT INTO "step" VALUES(16,'2026-02-26T19:06:00+00:00','root','Item 4 taken',43,NULL,NULL,0,'1ebf28ec695b5fff35be751ab1636a66a160fa929b372bd06d22c7bbbd823420');
INSERT INTO "step" VALUES(17,'2026-02-26T19:06:00+00:00','root','Tribute recorded under item 4',43,NULL,NULL,0,'a5469609b5bb7d423dc559e331e5c5ee30da6ba3d90e44471195ebe541d72826');
INSERT INTO "step" VALUES(18,'2026-02-26T19:06:00+00:00','root','Announcement recorded under item 4',43,NULL,NULL,0,'ef0e03984fa388210940c96779981f6d67ef7c02fdc33e31d4dab6f7a057653d');
INSERT INTO "step" VALUES(19,'2026-02-26T19:06:00+00:00','root','Announcement recorded under item 4',43,NULL,NULL,0,'ba9e506f47fbd0979c90f1366817f969482de8a45fe8bf7b86c0b366fcb641bd');
INSERT INTO "step" VALUES(20,'2026-02-26T19:15:00+00:00','root','Councillor Owain Sillitoe arrived at 19:15',43,NULL,NULL,0,'96048b3ffc5d220ee389be218657b3605f44a233aa2cab81256a1e765b9a607c');
INSERT INTO "step" VALUES(21,'2026-02-26T19:16:00+00:00','root','Item 5 taken',44,NULL,NULL,0,'d24994849f597f42c79c6b828e74c2eb4fa8ba29210c4df0e58fe0e26c68e5eb');
INSERT INTO "step" VALUES(22,'2026-02-26T19:16:00+00:00','root','Question recorded under item 5',44,NULL,NULL,0,'0b8e24d93d0b03feba85a5510d9c3c9f7016ead2c0311c7f462566890df57763');
INSERT INTO "step" VALUES(23,'2026-02-26T19:16:00+00:00','root','Answer to q1 recorded under item 5',44,NULL,NULL,0,'6417aa1321082dfa4cb0581be9022d6e2637c5c3c7cf7013f36398d8e592c0cb');
INSERT INTO "step" VALUES(24,'2026-02-26T19:16:00+00:00','root','Supplementary question recorded under item 5',44,NULL,NULL,0,'6ba16a860e52c7604309cc9b0de87c939499a8b66d4efe539cbe0173f5e3514b');
INSERT INTO "step" VALUES(25,'2026-02-26T19:16:00+00:00','root','Answer to q2 recorded under item 5',44,NULL,NULL,0,'fe91994b43700a255e74ef0bcd8120452c2326ff5a28ee90df99f6636054395a');
INSERT INTO "step" VALUES(26,'2026-02-26T19:16:00+00:00','root','Question recorded under item 5',44,NULL,NULL,0,'b57bcb733c25115598d723368e13805dec57209b78a55807f03fefa9ccfc2e6e');
INSERT INTO "step" VALUES(27,'2026-02-26T19:16:00+00:00','root','Answer to q3 recorded under item 5',44,NULL,NULL,0,'231436d91c88fd283323ced41aa9b82e5ea533abfabd96c3acc5434984c6e7ef');
INSERT INTO "step" VALUES(28,'2026-02-26T19:16:00+00:00','root','Question recorded under item 5',44,NULL,NULL,0,'98ad6e36b8f5847114addfec153617dfd162bc746ee459886dfd2ab86705e153');
INSERT INTO "step" VALUES(29,'2026-02-26T19:16:00+00:00','root','Answer to q4 recorded under item 5',44,NULL,NULL,0,'3d59b78bc98166636b13dff0afc75901bd746c269726b1bb3baf5fad46c10224');
INSERT INTO "step" VALUES(30,'2026-02-26T19:28:00+00:00','root','Item 6 taken',45,NULL,NULL,0,'14f57ddb235eee0bf7fa8c8bfaf08be3ada6052b96b1ebbdc332d6031b569101');
INSERT INTO "step" VALUES(31,'2026-02-26T19:28:00+00:00','root','Petition recorded under item 6',45,NULL,NULL,0,'6d6c4a95383e610cd6e98f56526858a5c71af10fa3a6d615f04786b2a019aad5');
INSERT INTO "step" VALUES(32,'2026-02-26T19:28:00+00:00','root','Response to pet1 recorded under item 6',45,NULL,NULL,0,'fdd584c5ff37548398f4262f51f041a661184b59c28904f8e315c49457d5ebe5');
INSERT INTO "step" VALUES(33,'2026-02-26T19:36:00+00:00','root','Item 7 taken',46,NULL,NULL,0,'ffe80f2f399a2f5a91a63de0d27d6d76043d733547d5ddaf2f8018c259995806');
INSERT INTO "step" VALUES(34,'2026-02-26T19:36:00+00:00','root','Question recorded under item 7',46,NULL,NULL,0,'e2432f6614493e45c06e0a09c15590cbddfbb3cc9bd575c0ef4c14827f20c482');
INSERT INTO "step" VALUES(35,'2026-02-26T19:36:00+00:00','root','Answer to q1 recorded under item 7',46,NULL,NULL,0,'066ed7c1d8ee55499ede4fcbed6c2b0d36eda4cc4bd7eb34721d11f7641b51a2');
INSERT INTO "step" VALUES(36,'2026-02-26T19:36:00+00:00','root','Supplementary question recorded under item 7',46,NULL,NULL,0,'9dfc1f95f0b380ec0c28f64d39ed980d1c9c985c117f98db7f4e73fbd964d958');
INSERT INTO "step" VALUES(37,'2026-02-26T19:36:00+00:00','root','Answer to q2 recorded under item 7',46,NULL,NULL,0,'352227f5135385cc41ffb9727effec00a8760fcc74e041cb5665e34c03801a3c');
INSERT INTO "step" VALUES(38,'2026-02-26T19:42:00+00:00','root','Motion moved under item 7',46,NULL,NULL,0,'4020fd982dc6b7bbac9cdbdb383e760cee2bd9df64c41258c522fd4be73912f0');
INSERT INTO "step" VALUES(39,'2026-02-26T19:42:00+00:00','root','Vote recorded under item 7',46,NULL,NULL,0,'3a85a77ff5db0a3569d342a057734279d5084eec3dec211eb8e7a234020f79ed');
INSERT INTO "step" VALUES(40,'2026-02-26T19:42:00+00:00','root','Item 10 taken',49,NULL,NULL,0,'996873f7b7f8faa63f1c4222bd26ddbc8045e4e315adeaff2aeaf11205661289');
INSERT INTO "step" VALUES(41,'2026-02-26T19:44:00+00:00','root','Motion moved under item 10',49,NULL,NULL,0,'7c8e27bc5d1dcd62fd8eebddd114dae9c87491d7a8fdeccaf53141fab97f613e');
INSERT INTO "step" VALUES(42,'2026-02-26T19:44:00+00:00','root','Amendment moved under item 10',49,NULL,NULL,0,'47fc38b99690692513896aa2018d5a1f74fb54b603bd34e7b4601ab32b041b9f');
INSERT INTO "step" VALUES(43,'2026-02-26T19:44:00+00:00','root','m1.1 accepted under item 10',49,NULL,NULL,0,'36cb34ccf04ae16e39a0548e22359368a7b0b2bc991cd696b44b6a587d5b8da9');
INSERT INTO "step" VALUES(44,'2026-02-26T19:44:00+00:00','root','Amendment moved under item 10',49,NULL,NULL,0,'29d4312e4a6e4dc5e5ebdd52db9bd5df406037ca511017e430533cddd3ffe29a');
INSERT INTO "step" VALUES(45,'2026-02-26T19:44:00+00:00','root','Vote recorded under item 10',49,NULL,NULL,0,'cf7ac005bfd4b8d9c280b858264143b9b55bab2dd63217113f1dc7357142dc1d');
INSERT INTO "step" VALUES(46,'2026-02-26T19:44:00+00:00','root','Amendment moved under item 10',49,NULL,NULL,0,'00fb01dcfe2b01abd944a9de90af772177bd5c8306826b27ab189ff4c26cb6c2');
INSERT INTO "step" VALUES(47,'2026-02-26T19:44:00+00:00','root','Vote recorded under item 10',49,NULL,NULL,0,'4ad8874e73cf019792ee397c2fe12b0889bcb06d48b89e902e9662f5e3e31ee6');
INSERT INTO "step" VALUES(48,'2026-02-26T19:44:00+00:00','root','Amendment moved under item 10',49,NULL,NULL,0,'344ebe5ee61b452f40592b5eab3fff34835d553de9761371467e7211627a5f09');
INSERT INTO "step" VALUES(49,'2026-02-26T19:44:00+00:00','root','m1.4 withdrawn under item 10',49,NULL,NULL,0,'ec69d0edfbe16ac8af6badd77ee65543a783f0f4c7c71975ebd7fdaa1f7b1444');
INSERT INTO "step" VALUES(50,'2026-02-26T19:44:00+00:00','root','Amendment moved under item 10',49,NULL,NULL,0,'3681560e7e8961c317126edc48f282548d636754c2bfcbb9a0a40b9be96a611a');
INSERT INTO "step" VALUES(51,'2026-02-26T19:44:00+00:00','root','m1.5 fell under item 10',49,NULL,NULL,0,'c6ba93c8aa5cea5e44c40eeec0f52aa0608a963cad85fdf764bb4b5ded39916c');
INSERT INTO "step" VALUES(52,'2026-02-26T19:44:00+00:00','root','Substantive text of m1 noted under item 10',49,NULL,NULL,0,'45405943c89e3f97621b60ab1b9ee9f4539849308d20f8112715064a1aef4b23');
INSERT INTO "step" VALUES(53,'2026-02-26T19:44:00+00:00','root','Vote recorded under item 10',49,NULL,NULL,0,'162562cf90140360f32f231924d7ced1413099bd168f1e248e11cf5b5d53cebc');
INSERT INTO "step" VALUES(54,'2026-02-26T19:44:00+00:00','root','Lead-in noted under item 10',49,NULL,NULL,0,'d5385b0e2d365facec7dfc30cea1a30efa6fdc48979f8e30beb33e6006a274a0');
INSERT INTO "step" VALUES(55,'2026-02-26T19:44:00+00:00','root','Clause recorded under item 10',49,NULL,NULL,0,'a773ae695049d7168310e94aa5788ce53e0920ab5061ee15d3b6f8529cfe2d16');
INSERT INTO "step" VALUES(56,'2026-02-26T19:44:00+00:00','root','Clause recorded under item 10',49,NULL,NULL,0,'cca468375dbd2c6fc21180dd6050a775be699198321cd4c77fa1e39f79da363e');
INSERT INTO "step" VALUES(57,'2026-02-26T20:31:00+00:00','root','Meeting adjourned',49,NULL,NULL,0,'aa318bff6e0ff1665e5fd97172198be97092dde9b58987d022646d083ce521dc');
INSERT INTO "step" VALUES(58,'2026-02-26T20:42:00+00:00','root','Meeting resumed',49,NULL,NULL,0,'b5d00b0e50a76f2521304a0d445bd32337a84595a9ac60b483f5323b20fa9179');
INSERT INTO "step" VALUES(59,'2026-02-26T20:42:00+00:00','root','Item 8 taken',47,NULL,NULL,0,'851298f9eb279c218339962f8fd916cb4f3aeb7391ae7e95d373084cd9e8d89c');
INSERT INTO "step" VALUES(60,'2026-02-26T20:42:00+00:00','root','Paragraph noted under item 8',47,NULL,NULL,0,'5bf2d9668ec9ee052e36b4f796df32cb65abb4569cdb0ff8c09a4ad41dda7c8a');
INSERT INTO "step" VALUES(61,'2026-02-26T20:42:00+00:00','root','Motion moved under item 8',47,NULL,NULL,0,'4be821b716f2fbc165f8dc68d198f9de11e97d90012f829c84a344e4c1715c5f');
INSERT INTO "step" VALUES(62,'2026-02-26T20:42:00+00:00','root','Vote recorded under item 8',47,NULL,NULL,0,'0be9f7149421929584371511251c49d13637fe02d6f66124b75c65c94d2b55e6');
INSERT INTO "step" VALUES(63,'2026-02-26T20:42:00+00:00','root','Casting vote recorded under item 8',47,NULL,NULL,0,'4e35518ebf5373e506ac010093007b86128b5fe34eb26c7e3c4b8032f4b39f0a');
INSERT INTO "step" VALUES(64,'2026-02-26T20:42:00+00:00','root','Dissent recorded under item 8',47,NULL,NULL,0,'1c1cfbce5f1f71ea7cdc7df1c31502ef34dc1b990addcac4352c406945aced17');
INSERT INTO "step" VALUES(65,'2026-02-26T20:42:00+00:00','root','Lead-in noted under item 8',47,NULL,NULL,0,'ca220ec9677864eafd925023ed5282ac1d98f50fa61457f4be20ebc6a1f54841');
INSERT INTO "step" VALUES(66,'2026-02-26T20:42:00+00:00','root','Clause recorded under item 8',47,NULL,NULL,0,'7f7d4e6d42b493e6366962574f1436f0e02c3a283ae54e92b5b8b617f9d58217');
INSERT INTO "step" VALUES(67,'2026-02-26T20:42:00+00:00','root','Clause recorded under item 8',47,NULL,NULL,0,'0aa465a5bca63e27b192e41f3f312ce7f38c27b3222c9e7bb11b78b569bd5081');
INSERT INTO "step" VALUES(68,'2026-02-26T20:42:00+00:00','root','Clause recorded under item 8',47,NULL,NULL,0,'aa80a0c5570dc8ba7cbf70476bda8265df57e26153d2714369c4f00caddc45b8');
INSERT INTO "step" VALUES(69,'2026-02-26T20:42:00+00:00','root','Clause recorded under item 8',47,NULL,NULL,0,'0cb7ee17e164e32fa27f3c960e699f2d866972cf991e45b59991e0e840106a56');
INSERT INTO "step" VALUES(70,'2026-02-26T20:42:00+00:00','root','Clause recorded under item 8',47,NULL,NULL,0,'52a0ec7328df5f94647603a25f90c5f9c244daa8fab01d809750dc70632e5fbe');
INSERT INTO "step" VALUES(71,'2026-02-26T20:42:00+00:00','root','Document listed under item 8',47,NULL,NULL,0,'29d605a9b0a0762f3a33cd18869b9d87cafe6a96e38956ce661c5bd6b9ce51f7');
INSERT INTO "step" VALUES(72,'2026-02-26T21:40:00+00:00','root','Meeting extended until 22:15',47,NULL,NULL,0,'c112cfe8b8ff511d3d44f5394783159e502d72e41fcf16c5054f35c955e52109');
INSERT INTO "step" VALUES(73,'2026-02-26T21:41:00+00:00','root','Item 9 taken',48,NULL,NULL,0,'e5cd6296eebb58a835ed35c277902445bc486b4c45cdb31ffec434cf1fcccced');
INSERT INTO "step" VALUES(74,'2026-02-26T21:41:00+00:00','root','Councillor Hugo Cattermoss left at 21:41',48,NULL,NULL,0,'0f46ae6aef0a20e60c05cadce86726ec2702f8260db6a70fdf54a61c368954a9');
INSERT INTO "step" VALUES(75,'2026-02-26T21:41:00+00:00','root','Motion moved under item 9',48,NULL,NULL,0,'434a425f2a781f43dd50eb1a550bb582a300bb3281ded66acbeab15f09bc965a');
INSERT INTO "step" VALUES(76,'2026-02-26T21:41:00+00:00','root','Vote recorded under item 9',48,NULL,NULL,0,'ebaf0c7e6868948bf95c6fd1d6c07f2576f2470269a2e7918d59a60198ec8fb9');
INSERT INTO "step" VALUES(77,'2026-02-26T21:41:00+00:00','root','Clause recorded under item 9',48,NULL,NULL,0,'d121b9fbf6e60f12420be4961527dd810da7bb3db1213701faac97442e9c542e');
INSERT INTO "step" VALUES(78,'2026-02-26T21:50:00+00:00','root','Councillor Hugo Cattermoss arrived at 21:50',48,NULL,NULL,0,'907ba3fb425b03061af322182b2f251784abc3119e45fcc869c6f97fec33e08f');
INSERT INTO "step" VALUES(79,'2026-02-26T21:50:00+00:00','root','Item 11 deferred',50,NULL,NULL,0,'a23f3a54487c389675ac4f0e34307a7e08ff82ee68899cb3a2a27f37f41fd80e');
INSERT INTO "step" VALUES(80,'2026-02-26T21:50:00+00:00','root','Next meeting noted',NULL,NULL,NULL,0,'1fa5360cce1b3bb14a8a78d884edfe5623962b2ca54f0ecc233da1174cc1196a');
INSERT INTO "step" VALUES(81,'2026-02-26T21:50:00+00:00','root','Meeting closed',48,NULL,NULL,0,'400fab9afc67288b75428b94cbd8872f63c0d9e3730fcb96259cb5ca53994e97');
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
INSERT INTO "taking" VALUES(71,40,'2026-02-26T19:02:00');
INSERT INTO "taking" VALUES(72,41,'2026-02-26T19:03:00');
INSERT INTO "taking" VALUES(74,42,'2026-02-26T19:04:00');
INSERT INTO "taking" VALUES(83,43,'2026-02-26T19:06:00');
INSERT INTO "taking" VALUES(89,44,'2026-02-26T19:16:00');
INSERT INTO "taking" VALUES(98,45,'2026-02-26T19:28:00');
INSERT INTO "taking" VALUES(100,46,'2026-02-26T19:36:00');
INSERT INTO "taking" VALUES(109,49,'2026-02-26T19:42:00');
INSERT INTO "taking" VALUES(153,47,'2026-02-26T20:42:00');
INSERT INTO "taking" VALUES(182,48,'2026-02-26T21:41:00');
CREATE TABLE tally (
        id INTEGER PRIMARY KEY,
        division INTEGER NOT NULL REFERENCES division (id) DEFERRABLE INITIALLY DEFERRED,
        place REAL NOT NULL,
        category TEXT NOT NULL,
        number INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "tally" VALUES(120,119,1.0,'for',6);
INSERT INTO "tally" VALUES(121,119,2.0,'against',7);
INSERT INTO "tally" VALUES(147,146,1.0,'for',11);
INSERT INTO "tally" VALUES(148,146,2.0,'against',2);
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
CREATE TRIGGER step_refuses_update BEFORE UPDATE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER step_refuses_delete BEFORE DELETE ON step
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_update BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
CREATE TRIGGER change_refuses_delete BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END;
COMMIT;
