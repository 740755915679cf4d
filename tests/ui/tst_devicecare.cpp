// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehome.h"
#include "ui/delegates/rowtree.h"
#include "ui/pages/choicedialog.h"
#include "ui/pages/deletedevicedialog.h"
#include "ui/pages/devicequestions.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/firmwarepage.h"
#include "ui/pages/messagespage.h"
#include "ui/pages/newdevicerow.h"
#include "ui/pages/newdevicespage.h"
#include "ui/pages/teachcard.h"
#include "ui/themecontroller.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace ccudesk;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

QString contactKey() {
    return QStringLiteral("0A1B2C3D4E5F60718293A4B5C6D7E8F9");
}

QString contactSgtin() {
    return QStringLiteral("3014F711A0000E1A2B3C4D51");
}

template <typename Page> struct Fixture {
    Fixture() : page(home.context()) {
        if constexpr (std::is_same_v<Page, NewDevicesPage>)
            page.setConnection(ConnectionState::Live);
        else
            page.setConnection(ConnectionState::Live, {});
        page.resize(1440, 820);
        page.show();
    }
    template <typename Widget = QPushButton> [[nodiscard]] Widget* find(const char* name) const {
        return page.template findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] TeachCard* card(const QString& interface) const {
        for (TeachCard* each : page.template findChildren<TeachCard*>())
            if (each->accessibleName().contains(interface))
                return each;
        return nullptr;
    }
    [[nodiscard]] NewDeviceRow* row(const DeviceKey& device) const {
        for (NewDeviceRow* each : page.template findChildren<NewDeviceRow*>())
            if (each->device() == device && !each->isHidden())
                return each;
        return nullptr;
    }
    DeviceKey addToInbox() {
        const auto device = home.simulated.teachIn(QStringLiteral("BidCos-RF"), {});
        home.devices.put({*home.simulated.device(device->interface, device->address)});
        home.home.setInbox(home.simulated.inbox());
        return *device;
    }

    test::PageHome home;
    Page page;
};

using NewDevices = Fixture<NewDevicesPage>;
using Firmware = Fixture<FirmwarePage>;
using Messages = Fixture<MessagesPage>;
using Devices = Fixture<DevicesPage>;

template <typename Dialog> Dialog* open(QWidget& page) {
    return page.window()->findChild<Dialog*>();
}

int rowOf(const QAbstractItemModel& model, const QString& text, int column) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, column).data().toString() == text)
            return row;
    return -1;
}

} // namespace

//! Devices come, are named, updated, repaired, replaced and go: what pages ask, say and send.
class TestDeviceCare : public QObject {
    Q_OBJECT

    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        test::useTestSettings(QStringLiteral("tst_devicecare"));
        m_theme = std::make_unique<ThemeController>(ThemeMode::Light);
    }

    void eachInterfaceHasItsOwnWayIn() {
        NewDevices f;
        QStringList names;
        for (const TeachCard* card : f.page.findChildren<TeachCard*>())
            names.append(card->accessibleName().section(u' ', -1));
        QCOMPARE(names,
            (QStringList{QStringLiteral("HmIP-RF"), QStringLiteral("BidCos-RF"), QStringLiteral("BidCos-Wired")}));
        f.card(QStringLiteral("BidCos-Wired"))->findChild<QPushButton*>(QStringLiteral("search"))->click();
        const TeachCard* radio = f.card(QStringLiteral("BidCos-RF"));
        radio->findChild<QLineEdit*>(QStringLiteral("serial"))->setText(QStringLiteral("LEQ1200345"));
        radio->findChild<QPushButton*>(QStringLiteral("add"))->click();
        auto* listen = radio->findChild<QPushButton*>(QStringLiteral("open"));
        QTRY_VERIFY(listen->isEnabled()); // one thing after the other
        listen->click();
        QTRY_COMPARE(f.home.interfaceEdits,
            (QList<InterfaceEdit>{SearchDevices{QStringLiteral("BidCos-Wired")},
                AddDevice{QStringLiteral("BidCos-RF"), QStringLiteral("LEQ1200345")},
                SetInstallMode{QStringLiteral("BidCos-RF"), 60}}));
    }

    //! The time that is left is the CCU's, whoever has begun it.
    void theCountDownIsTheCcus() {
        NewDevices f;
        const TeachCard* card = f.card(QStringLiteral("BidCos-RF"));
        const auto* state = card->findChild<QLabel*>(QStringLiteral("state"));
        auto* stop = card->findChild<QPushButton*>(QStringLiteral("stop"));
        QVERIFY(stop->isHidden());
        f.home.secondsLeft = 47;
        f.page.hide();
        f.page.show(); // asks again
        QTRY_VERIFY2(state->text().startsWith(QStringLiteral("4")), qPrintable(state->text()));
        QVERIFY(!stop->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(state->text().startsWith(QStringLiteral("46")), 3000); // counts by itself
        f.home.secondsLeft = 0;
        stop->click();
        QTRY_VERIFY(state->text().isEmpty());
        QCOMPARE(f.home.interfaceEdits, QList<InterfaceEdit>{SetInstallMode({QStringLiteral("BidCos-RF"), 0})});
        QVERIFY(stop->isHidden());
    }

    void theSquareCodeFillsBothFields() {
        NewDevices f;
        const TeachCard* card = f.card(QStringLiteral("HmIP-RF"));
        auto* sgtin = card->findChild<QLineEdit*>(QStringLiteral("sgtin"));
        auto* key = card->findChild<QLineEdit*>(QStringLiteral("key"));
        auto* teach = card->findChild<QPushButton*>(QStringLiteral("teach"));
        auto* refusal = card->findChild<QLabel*>(QStringLiteral("refusal"));
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QVERIFY(!teach->isEnabled());
        sgtin->setText(QStringLiteral("3014"));
        key->setText(contactKey().chopped(1));
        teach->click();
        QVERIFY(!refusal->isHidden());
        QVERIFY2(refusal->text().contains(QStringLiteral("4 are here")), qPrintable(refusal->text()));
        sgtin->setText(contactSgtin());
        teach->click();
        QVERIFY2(refusal->text().contains(QStringLiteral("31 are here")), qPrintable(refusal->text()));
        QVERIFY(f.home.interfaceEdits.isEmpty());
        sgtin->setText(QStringLiteral("EQ01SG") + contactSgtin() + QStringLiteral("DLK") + contactKey());
        QCOMPARE(sgtin->text(), contactSgtin());
        QVERIFY(refusal->isHidden());
        teach->click();
        QTRY_COMPARE(f.home.interfaceEdits,
            QList<InterfaceEdit>{TeachDevice({QStringLiteral("HmIP-RF"), 60, contactSgtin(), Secret(contactKey())})});
        QTRY_VERIFY(key->text().isEmpty()); // it is not left lying about
        key->setText(contactKey());
        f.page.hide();
        QVERIFY(key->text().isEmpty());
    }

    void aRefusalIsTold() {
        NewDevices f;
        QSignalSpy told(&f.page, &NewDevicesPage::messageRaised);
        f.home.editAnswer = failure(ErrorCode::Fault, QStringLiteral("No."));
        f.card(QStringLiteral("HmIP-RF"))->findChild<QPushButton*>(QStringLiteral("open"))->click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().constFirst().value<Message>().text, QStringLiteral("No."));
    }

    void aNewDeviceGetsNameAndRoom() {
        NewDevices f;
        const DeviceKey device = f.addToInbox();
        QTRY_VERIFY(f.row(device));
        const NewDeviceRow* row = f.row(device);
        auto* name = row->findChild<QLineEdit*>(QStringLiteral("name"));
        auto* room = row->findChild<QComboBox*>(QStringLiteral("room"));
        QVERIFY(name->text().isEmpty()); // the CCU's own name is none
        name->setText(QStringLiteral(" Springbrunnen "));
        room->setCurrentIndex(room->findText(QStringLiteral("Küche")));
        QVERIFY(room->currentIndex() > 0);
        const DeviceKey other = f.addToInbox(); // another one comes meanwhile
        QTRY_VERIFY(f.row(other));
        QCOMPARE(name->text(), QStringLiteral(" Springbrunnen "));
        QCOMPARE(room->currentText(), QStringLiteral("Küche"));
        row->findChild<QPushButton*>(QStringLiteral("finish"))->click();
        QTRY_VERIFY(!f.home.edits.isEmpty() && std::holds_alternative<FinishDevice>(f.home.edits.constLast()));
        QCOMPARE(f.home.edits.at(0), HomeEdit(RenameDevice{device, QStringLiteral("Springbrunnen")}));
        const ChannelKey channel{device.interface, device.address + QStringLiteral(":1")};
        QVERIFY(f.home.edits.contains(HomeEdit(RenameChannel{channel, QStringLiteral("Springbrunnen:1")})));
        const auto& assigned = std::get<AssignChannels>(f.home.edits.at(f.home.edits.size() - 2));
        QCOMPARE(assigned.id, room->currentData().toString());
        QCOMPARE(assigned.added, QList<ChannelKey>({{device.interface, device.address + QStringLiteral(":1")}}));
        QCOMPARE(f.home.edits.constLast(), HomeEdit(FinishDevice{device}));
        f.home.home.setInbox({});
        QTRY_VERIFY(!f.row(device));
        QVERIFY(!f.find<QLabel>("nothing")->isHidden());
    }

    void whatIsRefusedStaysInTheInbox() {
        NewDevices f;
        QSignalSpy told(&f.page, &NewDevicesPage::messageRaised);
        const DeviceKey device = f.addToInbox();
        QTRY_VERIFY(f.row(device));
        f.row(device)->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("5 €"));
        f.home.editAnswer = failure(ErrorCode::Invalid, QStringLiteral("Not this name."));
        auto* finish = f.row(device)->findChild<QPushButton*>(QStringLiteral("finish"));
        finish->click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(f.home.edits.size(), 1); // neither a room nor the end of it
        QTRY_VERIFY(finish->isEnabled());
    }

    void aNewDeviceReplacesAnOldOne() {
        NewDevices f;
        const DeviceKey fresh = f.addToInbox();
        QTRY_VERIFY(f.row(fresh));
        Q_EMIT f.row(fresh)->replaceRequested(fresh);
        QTRY_VERIFY(open<ChoiceDialog>(f.page));
        auto* dialog = open<ChoiceDialog>(f.page);
        auto* agree = dialog->findChild<QPushButton*>(QStringLiteral("agree"));
        QVERIFY(!agree->isEnabled()); // nothing is chosen beforehand
        auto* list = dialog->findChild<QListWidget*>();
        QVERIFY(list->count() > 0);
        list->setCurrentRow(0);
        agree->click();
        QTRY_COMPARE(f.home.interfaceEdits.size(), 1);
        const auto& edit = std::get<ReplaceDevice>(f.home.interfaceEdits.constFirst());
        QCOMPARE(edit.newAddress, fresh.address);
        QVERIFY(edit.device != fresh);
    }

    void deletingAsksAndNeverByAccident() {
        Devices f;
        const Device* lamp = f.home.find(ChannelKind::Switch, false);
        askToDeleteDevice(f.home.context(), *lamp, &f.page, [](const Message&) {});
        auto* dialog = open<DeleteDeviceDialog>(f.page);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return); // the default button is the one that does nothing
        QVERIFY(f.home.interfaceEdits.isEmpty());
        askToDeleteDevice(f.home.context(), *lamp, &f.page, [](const Message&) {});
        dialog = f.page.window()->findChildren<DeleteDeviceDialog*>().constLast();
        dialog->findChild<QCheckBox*>(QStringLiteral("reset"))->setChecked(false);
        dialog->findChild<QRadioButton*>(QStringLiteral("force"))->setChecked(true);
        dialog->findChild<QPushButton*>(QStringLiteral("agree"))->click();
        QTRY_COMPARE(f.home.interfaceEdits, QList<InterfaceEdit>{DeleteDevice({lamp->key(), false, true, false})});
    }

    void firmwareIsListedAndUpdatedOneAfterTheOther() {
        Firmware f;
        auto* list = f.find<RowTree>("list");
        const QAbstractItemModelTester tester(list->model(), Mode::QtTest);
        const QAbstractItemModelTester source(
            static_cast<QSortFilterProxyModel*>(list->model())->sourceModel(), Mode::QtTest);
        const int news = list->model()->rowCount();
        QCOMPARE(news, 5); // resources/demo/home.txt
        const int ready = rowOf(*list->model(), QStringLiteral("Deckenleuchte Wohnzimmer"), 0);
        QCOMPARE(list->model()->index(ready, 1).data().toString(), QStringLiteral("1.18.24"));
        QCOMPARE(list->model()->index(ready, 2).data().toString(), QStringLiteral("1.20.2"));
        QCOMPARE(list->model()->index(ready, 3).data().toString(), QStringLiteral("Ready to install"));
        f.find<QCheckBox>("allDevices")->setChecked(true);
        QVERIFY(list->model()->rowCount() > 40);
        f.find<QCheckBox>("allDevices")->setChecked(false);
        f.find("updateAll")->click();
        auto* box = open<QMessageBox>(f.page);
        QVERIFY(box && f.home.interfaceEdits.isEmpty());
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QTRY_COMPARE(f.home.interfaceEdits.size(), FirmwarePage::readyCount(f.home.context()));
        QCOMPARE(f.home.interfaceEdits.size(), 3);
        QVERIFY(std::all_of(f.home.interfaceEdits.cbegin(), f.home.interfaceEdits.cend(),
            [](const InterfaceEdit& edit) { return std::holds_alternative<UpdateFirmware>(edit); }));
    }

    void firmwareMovesOnWhileItIsLookedAt() {
        Firmware f;
        auto* list = f.find<RowTree>("list");
        const QAbstractItemModelTester tester(list->model(), Mode::QtTest);
        const QString name = QStringLiteral("Deckenleuchte Wohnzimmer");
        Device device = *f.home.devices.device({QStringLiteral("HmIP-RF"), QStringLiteral("000855699C1103")});
        const auto state = [&] { return list->model()->index(rowOf(*list->model(), name, 0), 3).data().toString(); };
        device.firmwareUpdateState = QStringLiteral("PERFORMING_UPDATE");
        f.home.devices.put({device});
        QTRY_COMPARE(state(), QStringLiteral("Is being installed"));
        device.firmwareUpdateState = QStringLiteral("UP_TO_DATE");
        device.firmware = device.availableFirmware;
        device.availableFirmware.clear();
        f.home.devices.put({device});
        QTRY_COMPARE(rowOf(*list->model(), name, 0), -1);
    }

    //! What sleeps and what is stuck look different, and only the latter is repaired.
    void settingsThatWait() {
        Messages f;
        auto* list = f.find<RowTree>("list");
        const QAbstractItemModelTester tester(list->model(), Mode::QtTest);
        const auto titleOf = [&](const QString& device) {
            return list->model()->index(rowOf(*list->model(), device, 1), 0).data().toString();
        };
        QTRY_COMPARE(titleOf(QStringLiteral("Drucker")), QStringLiteral("Configuration is stuck"));
        QCOMPARE(titleOf(QStringLiteral("Fenster rechts Schlafzimmer")),
            QStringLiteral("Configuration waits until somebody wakes the device"));
        const int stuck = rowOf(*list->model(), QStringLiteral("Drucker"), 1);
        QCOMPARE(list->model()->index(stuck, 3).data(listrole::ActionTextRole).toString(), QStringLiteral("Repair"));
        const QRect button = list->visualRect(list->model()->index(stuck, 3));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(button.x() + 20, button.center().y()));
        const DeviceKey printer{QStringLiteral("BidCos-RF"), QStringLiteral("LEQ0943505")};
        QTRY_COMPARE(f.home.interfaceEdits, QList<InterfaceEdit>{ResendConfiguration({printer})});
        QSignalSpy told(&f.page, &MessagesPage::messageRaised);
        const int before = f.page.count();
        f.home.event({printer.interface, printer.address + QStringLiteral(":0")}, QStringLiteral("CONFIG_PENDING"),
            Value(false));
        QTRY_COMPARE(f.page.count(), before - 1);
        QVERIFY(!told.isEmpty());
        QVERIFY(told.constLast().constFirst().value<Message>().title.contains(QStringLiteral("Drucker")));
    }

    void theDevicesPageLeadsThere() {
        Devices f;
        auto* add = f.find("addDevice");
        QVERIFY2(add->text().contains(u'1'), qPrintable(add->text())); // one waits in the inbox
        QVERIFY2(f.find("showFirmware")->text().contains(u'3'), qPrintable(f.find("showFirmware")->text()));
        add->click();
        const auto* page = f.page.findChild<NewDevicesPage*>();
        QVERIFY(page && page->isVisible() && !f.find<RowTree>("list")->isVisible());
        QVERIFY2(test::namelessWidgets(f.page).isEmpty(), qPrintable(test::namelessWidgets(f.page).join(u'\n')));
        page->findChild<QAbstractButton*>(QStringLiteral("back"))->click();
        QVERIFY(!page->isVisible() && f.find<RowTree>("list")->isVisible());
        f.find("showFirmware")->click();
        QVERIFY(f.page.findChild<FirmwarePage*>()->isVisible());
        f.page.reveal(f.home.find(ChannelKind::Switch)->key());
        QVERIFY(!f.page.findChild<FirmwarePage*>()->isVisible());
    }
};

QTEST_MAIN(TestDeviceCare)
#include "tst_devicecare.moc"
