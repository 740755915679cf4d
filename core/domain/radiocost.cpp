// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/radiocost.h"

#include <QCoreApplication>
#include <QSet>

namespace ccudesk {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccudesk::RadioCost)
};

constexpr int bytesPerMessage = 7;
constexpr int mostBytesOfNumber = 4;
constexpr int beginAndEnd = 2;

int mostBytes(const ParamsetValues& changes) {
    int bytes = 0;
    for (const Value& value : changes)
        bytes += value.isString() ? qMax(1, static_cast<int>(value.toPlainText().size())) : mostBytesOfNumber;
    return bytes;
}

//! How many devices have to wake up by themselves, or to be woken.
void countSleepers(const QList<PlannedSettings>& plan, RadioCost& cost) {
    QSet<DeviceKey> asleep;
    QSet<DeviceKey> woken;
    for (const PlannedSettings& planned : plan) {
        const RxModes modes = planned.rxMode;
        const bool isAsleep = modes != RxModes() && !(modes & (RxModes(RxMode::Always) | RxMode::Burst));
        if (isAsleep)
            asleep.insert(planned.device);
        if (modes.testFlag(RxMode::Burst) && !modes.testFlag(RxMode::Always))
            woken.insert(planned.device);
    }
    cost.asleep = static_cast<int>(asleep.size());
    cost.woken = static_cast<int>(woken.size());
}

} // namespace

RadioCost radioCost(const QList<PlannedSettings>& plan) {
    RadioCost cost;
    QList<PlannedSettings> byRadio;
    for (const PlannedSettings& planned : plan) {
        if (planned.way == SettingsWay::NoRadio || planned.changes.isEmpty())
            continue;
        byRadio.append(planned);
        if (planned.way == SettingsWay::RadioUntold) {
            cost.least += 1;
            cost.most = -1;
            continue;
        }
        cost.least += beginAndEnd + 1;
        if (cost.most >= 0)
            cost.most += beginAndEnd + (mostBytes(planned.changes) + bytesPerMessage - 1) / bytesPerMessage;
    }
    countSleepers(byRadio, cost);
    return cost;
}

RadioCost linkCost(const QList<PlannedSettings>& ends) {
    RadioCost cost;
    QList<PlannedSettings> byRadio;
    QSet<DeviceKey> told;
    for (const PlannedSettings& end : ends)
        if (end.way != SettingsWay::NoRadio) {
            byRadio.append(end);
            told.insert(end.device);
        }
    cost.least = static_cast<int>(told.size());
    cost.most = byRadio.isEmpty() ? 0 : -1;
    countSleepers(byRadio, cost);
    return cost;
}

int busiestDutyCycle(const QList<RadioGateway>& gateways, const QString& interfaceName) {
    int ofInterface = -1;
    int ofAll = -1;
    bool hasOwn = false;
    for (const RadioGateway& gateway : gateways) {
        ofAll = qMax(ofAll, gateway.dutyCycle);
        if (gateway.interface != interfaceName)
            continue;
        hasOwn = true;
        ofInterface = qMax(ofInterface, gateway.dutyCycle);
    }
    return hasOwn ? ofInterface : ofAll;
}

QStringList radioCostSentences(const RadioCost& cost) {
    if (cost.least == 0)
        return {};
    QStringList sentences;
    if (cost.most < 0)
        sentences.append(
            Texts::tr("Costs at least %n radio message(s); how many exactly is not known.", nullptr, cost.least));
    else if (cost.most == cost.least)
        sentences.append(Texts::tr("Costs about %n radio message(s).", nullptr, cost.least));
    else
        sentences.append(Texts::tr("Costs about %1 to %2 radio messages.").arg(cost.least).arg(cost.most));
    if (cost.woken > 0)
        sentences.append(Texts::tr("%n device(s) must be woken by a long signal first, which takes much more sending "
                                   "time than a message.",
            nullptr, cost.woken));
    if (cost.asleep > 0)
        sentences.append(Texts::tr("%n device(s) sleep and get it when they wake up.", nullptr, cost.asleep));
    return sentences;
}

QStringList radioCostAssumptions(const RadioCost& cost, int dutyCycle) {
    QStringList sentences{
        Texts::tr("This is an estimate: the CCU does not tell what a change costs."),
        Texts::tr("It counts what the gateway sends once; a message that is not answered is sent again."),
    };
    if (cost.most < 0)
        sentences.append(Texts::tr("In how many messages Homematic IP sends settings has not been published. There is "
                                   "at least one for each channel that changes."));
    else
        sentences.append(Texts::tr("For each channel that changes there is one message to begin, one to end, and one "
                                   "for every seven bytes between them. A setting is taken to fill four bytes at "
                                   "most, and the CCU to send only what differs."));
    sentences.append(dutyCycle < 0
            ? Texts::tr("How much sending time the gateway has left is not known.")
            : Texts::tr("The gateway has used %1 % of the sending time that it may use in an hour.").arg(dutyCycle));
    return sentences;
}

QString dutyCycleWarning(int dutyCycle) {
    if (dutyCycle >= RadioGateway::scarceFrom)
        return Texts::tr("The gateway has used %1 % of its sending time. Better wait: about 1 % comes back every 36 "
                         "seconds, and at 100 % it reaches no device any more.")
            .arg(dutyCycle);
    if (dutyCycle >= RadioGateway::busyFrom)
        return Texts::tr("The gateway is busy: it has used %1 % of its sending time.").arg(dutyCycle);
    return {};
}

} // namespace ccudesk
