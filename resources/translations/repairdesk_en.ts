<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
    <context>
        <name>AlarmRoom</name>
        <message numerus="yes">
            <source>%n promise(s) need you</source>
            <translation>
                <numerusform>%n promise needs you</numerusform>
                <numerusform>%n promises need you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them late</source>
            <translation>
                <numerusform>%n of them late</numerusform>
                <numerusform>%n of them late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BringIn</name>
        <message numerus="yes">
            <source>%n new customer(s)</source>
            <translation>
                <numerusform>%n new customer</numerusform>
                <numerusform>%n new customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n known already</numerusform>
                <numerusform>%n known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be used</source>
            <translation>
                <numerusform>%n row cannot be used</numerusform>
                <numerusform>%n rows cannot be used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new customer(s) brought in. Nothing was counted twice.</source>
            <translation>
                <numerusform>%n new customer brought in. Nothing was counted twice.</numerusform>
                <numerusform>%n new customers brought in. Nothing was counted twice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n job</numerusform>
                <numerusform>%n jobs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n promise</numerusform>
                <numerusform>%n promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <translation>
                <numerusform>in %n hour</numerusform>
                <numerusform>in %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>in %n minute</numerusform>
                <numerusform>in %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalModel</name>
        <message numerus="yes">
            <source>%n internal note(s) hidden, %1 shows them</source>
            <translation>
                <numerusform>%n internal note hidden, %1 shows it</numerusform>
                <numerusform>%n internal notes hidden, %1 shows them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderWindow</name>
        <message numerus="yes">
            <source>%n promise(s) need you</source>
            <translation>
                <numerusform>%n promise needs you</numerusform>
                <numerusform>%n promises need you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rest</name>
        <message numerus="yes">
            <source>%n further line(s) are kept: “%1”</source>
            <translation>
                <numerusform>%n further line is kept: “%1”</numerusform>
                <numerusform>%n further lines are kept: “%1”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n open promise(s)</source>
            <translation>
                <numerusform>%n open promise</numerusform>
                <numerusform>%n open promises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayModel</name>
        <message numerus="yes">
            <source>%n job(s)</source>
            <translation>
                <numerusform>%n job</numerusform>
                <numerusform>%n jobs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s)</source>
            <translation>
                <numerusform>%n promise</numerusform>
                <numerusform>%n promises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>RepairDesk: %n open promise(s)</source>
            <translation>
                <numerusform>RepairDesk: %n open promise</numerusform>
                <numerusform>RepairDesk: %n open promises</numerusform>
            </translation>
        </message>
    </context>
</TS>
