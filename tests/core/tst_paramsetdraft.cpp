// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/paramsetdraft.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ccudesk;

namespace {

ParameterDescriptionPtr number(const QString& id, double low, double high, double byDefault) {
    ParameterDescription description;
    description.id = id;
    description.type = ParameterType::Float;
    description.minimum = Value(low);
    description.maximum = Value(high);
    description.defaultValue = Value(byDefault);
    description.specials = {{QStringLiteral("NOT_USED"), 111600.0}};
    return std::make_shared<const ParameterDescription>(description);
}

const QString delay = QStringLiteral("DELAY");
const QString level = QStringLiteral("LEVEL");
const QString missing = QStringLiteral("MISSING");

//! MISSING is described, but the CCU holds no value of it.
Paramset held(double delayNow = 2.0, double levelNow = 0.5) {
    static const auto description = std::make_shared<const ParamsetDescription>(ParamsetDescription{
        number(delay, 0.5, 15.5, 2.0), number(level, 0.0, 1.0, 1.0), number(missing, 0.0, 9.0, 0.0)});
    return {{QStringLiteral("BidCos-RF"), QStringLiteral("ABC0000001:1"), QStringLiteral("MASTER")}, description,
        {{delay, Value(delayNow)}, {level, Value(levelNow)}}, 1};
}

} // namespace

class TestParamsetDraft : public QObject {
    Q_OBJECT

    std::unique_ptr<ParamsetDraft> m_draft;

private Q_SLOTS:
    void init() {
        m_draft = std::make_unique<ParamsetDraft>();
        m_draft->setBase(held());
    }

    void holdsOnlyWhatDiffers() {
        const QSignalSpy changed(m_draft.get(), &ParamsetDraft::valuesChanged);
        m_draft->setValue(delay, Value(5.0));
        m_draft->setValue(level, Value(0.5000001)); // as close as the CCU prints
        QCOMPARE(m_draft->value(delay), Value(5.0));
        QCOMPARE(m_draft->value(level), Value(0.5));
        QCOMPARE(m_draft->changes(), (ParamsetValues{{delay, Value(5.0)}}));
        QCOMPARE(changed.count(), 1);
        m_draft->setValue(delay, Value(2.0));
        QCOMPARE(m_draft->changeCount(), 0);
    }

    void keepsWhatCannotBeSentAndSaysWhy() {
        m_draft->setValue(delay, Value(40.0));
        QCOMPARE(m_draft->changeCount(), 1);
        QCOMPARE(m_draft->problemCount(), 1);
        QCOMPARE(m_draft->value(delay), Value(40.0));
        QVERIFY2(m_draft->problem(delay).contains(QStringLiteral("between")), qPrintable(m_draft->problem(delay)));
        QVERIFY(m_draft->changes().isEmpty());
        m_draft->setValue(delay, Value(111600.0)); // a special value lies outside the range
        QCOMPARE(m_draft->problem(delay), QString());
        QCOMPARE(m_draft->changes().size(), 1);
    }

    void neverWritesWhatTheCcuDoesNotHold() {
        QCOMPARE(m_draft->setValues({{missing, Value(3.0)}, {QStringLiteral("UNKNOWN"), Value(1)}}), 0);
        m_draft->setDefaults();
        QVERIFY(!m_draft->isChanged(missing));
        QCOMPARE(m_draft->changes(), (ParamsetValues{{level, Value(1.0)}}));
    }

    void undoesStepByStep() {
        m_draft->setValue(delay, Value(5.0));
        m_draft->setValues({{delay, Value(6.0)}, {level, Value(0.1)}});
        QVERIFY(!m_draft->canRedo());
        m_draft->undo();
        QCOMPARE(m_draft->changes(), (ParamsetValues{{delay, Value(5.0)}}));
        m_draft->undo();
        QCOMPARE(m_draft->changeCount(), 0);
        QVERIFY(!m_draft->canUndo());
        m_draft->redo();
        m_draft->redo();
        QCOMPARE(m_draft->changes(), (ParamsetValues{{delay, Value(6.0)}, {level, Value(0.1)}}));
        m_draft->discard();
        QCOMPARE(m_draft->changeCount(), 0);
        m_draft->undo();
        QCOMPARE(m_draft->changeCount(), 2);
        m_draft->setValue(delay, Value(7.0)); // what was undone is gone then
        QVERIFY(!m_draft->canRedo());
    }

    void keepsWishesWhenOthersChangeTheCcu() {
        m_draft->setValue(delay, Value(5.0));
        m_draft->setBase(held(2.0, 0.8));
        QCOMPARE(m_draft->value(level), Value(0.8));
        QVERIFY(m_draft->conflicts().isEmpty());
        m_draft->setBase(held(3.0, 0.8));
        QCOMPARE(m_draft->conflicts(), QStringList{delay});
        QCOMPARE(m_draft->value(delay), Value(5.0));
        m_draft->setValue(delay, Value(5.5)); // decided again, with the new value in sight
        QVERIFY(m_draft->conflicts().isEmpty());
        m_draft->revert(delay);
        QCOMPARE(m_draft->value(delay), Value(3.0));
    }

    void forgetsFulfilledWishes() {
        m_draft->setValue(delay, Value(5.0));
        m_draft->setBase(held(5.0));
        QCOMPARE(m_draft->changeCount(), 0);
        QVERIFY(!m_draft->canUndo());
        m_draft->setValue(level, Value(0.1));
        Paramset other = held();
        other.key.address = QStringLiteral("ABC0000001:2");
        m_draft->setBase(other);
        QCOMPARE(m_draft->changeCount(), 0);
    }

    void refusesWhatIsNoNumber() {
        m_draft->setValue(delay, Value(QStringLiteral("soon")));
        QVERIFY(!m_draft->problem(delay).isEmpty());
        m_draft->setValue(delay, Value(std::nan("")));
        QVERIFY(m_draft->changes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestParamsetDraft)
#include "tst_paramsetdraft.moc"
