// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/linksettings.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

namespace ccudesk {

namespace {

struct Named {
    const char* parameter;
    const char* name;
};

// clang-format off
constexpr Named settings[] = {
    {"ACTION_TYPE", QT_TRANSLATE_NOOP("LinkSettings", "Kind of action")},
    {"CONTROL_MODE_RC", QT_TRANSLATE_NOOP("LinkSettings", "Mode of the thermostat")},
    {"COND_VALUE_HI", QT_TRANSLATE_NOOP("LinkSettings", "Upper limit of the condition")},
    {"COND_VALUE_LO", QT_TRANSLATE_NOOP("LinkSettings", "Lower limit of the condition")},
    {"CT_OFF", QT_TRANSLATE_NOOP("LinkSettings", "Condition while off")},
    {"CT_OFFDELAY", QT_TRANSLATE_NOOP("LinkSettings", "Condition during the switch-off delay")},
    {"CT_ON", QT_TRANSLATE_NOOP("LinkSettings", "Condition while on")},
    {"CT_ONDELAY", QT_TRANSLATE_NOOP("LinkSettings", "Condition during the switch-on delay")},
    {"CT_RAMPOFF", QT_TRANSLATE_NOOP("LinkSettings", "Condition while dimming down")},
    {"CT_RAMPON", QT_TRANSLATE_NOOP("LinkSettings", "Condition while dimming up")},
    {"DELTA_TEMPERATURE", QT_TRANSLATE_NOOP("LinkSettings", "Temperature step")},
    {"DIM_MAX_LEVEL", QT_TRANSLATE_NOOP("LinkSettings", "Brightest level when dimming")},
    {"DIM_MIN_LEVEL", QT_TRANSLATE_NOOP("LinkSettings", "Darkest level when dimming")},
    {"DIM_STEP", QT_TRANSLATE_NOOP("LinkSettings", "Step when dimming")},
    {"JT_OFF", QT_TRANSLATE_NOOP("LinkSettings", "While off, go to")},
    {"JT_OFFDELAY", QT_TRANSLATE_NOOP("LinkSettings", "During the switch-off delay, go to")},
    {"JT_ON", QT_TRANSLATE_NOOP("LinkSettings", "While on, go to")},
    {"JT_ONDELAY", QT_TRANSLATE_NOOP("LinkSettings", "During the switch-on delay, go to")},
    {"JT_RAMPOFF", QT_TRANSLATE_NOOP("LinkSettings", "While dimming down, go to")},
    {"JT_RAMPON", QT_TRANSLATE_NOOP("LinkSettings", "While dimming up, go to")},
    {"MULTIEXECUTE", QT_TRANSLATE_NOOP("LinkSettings", "Again and again while the key is held")},
    {"OFFDELAY_BLINK", QT_TRANSLATE_NOOP("LinkSettings", "Warn by blinking before switching off")},
    {"OFFDELAY_BLINK_PERIOD_OFFDELAYLEVEL", QT_TRANSLATE_NOOP("LinkSettings", "Blinking, time at the lower level")},
    {"OFFDELAY_BLINK_PERIOD_OLDLEVEL", QT_TRANSLATE_NOOP("LinkSettings", "Blinking, time at the old level")},
    {"OFFDELAY_STEP", QT_TRANSLATE_NOOP("LinkSettings", "Blinking, step")},
    {"OFFDELAY_TIME", QT_TRANSLATE_NOOP("LinkSettings", "Switch-off delay")},
    {"OFFDELAY_TIME_BASE", QT_TRANSLATE_NOOP("LinkSettings", "Switch-off delay, unit")},
    {"OFFDELAY_TIME_FACTOR", QT_TRANSLATE_NOOP("LinkSettings", "Switch-off delay, times the unit")},
    {"OFF_LEVEL", QT_TRANSLATE_NOOP("LinkSettings", "Level when off")},
    {"OFF_TIME", QT_TRANSLATE_NOOP("LinkSettings", "Stays off for")},
    {"OFF_TIME_BASE", QT_TRANSLATE_NOOP("LinkSettings", "Stays off for, unit")},
    {"OFF_TIME_FACTOR", QT_TRANSLATE_NOOP("LinkSettings", "Stays off for, times the unit")},
    {"OFF_TIME_MODE", QT_TRANSLATE_NOOP("LinkSettings", "Time off counts")},
    {"ONDELAY_MODE", QT_TRANSLATE_NOOP("LinkSettings", "Switch on at once after the delay")},
    {"ONDELAY_TIME", QT_TRANSLATE_NOOP("LinkSettings", "Switch-on delay")},
    {"ONDELAY_TIME_BASE", QT_TRANSLATE_NOOP("LinkSettings", "Switch-on delay, unit")},
    {"ONDELAY_TIME_FACTOR", QT_TRANSLATE_NOOP("LinkSettings", "Switch-on delay, times the unit")},
    {"ON_LEVEL", QT_TRANSLATE_NOOP("LinkSettings", "Level when on")},
    {"ON_MIN_LEVEL", QT_TRANSLATE_NOOP("LinkSettings", "Level that counts as on")},
    {"ON_TIME", QT_TRANSLATE_NOOP("LinkSettings", "Stays on for")},
    {"ON_TIME_BASE", QT_TRANSLATE_NOOP("LinkSettings", "Stays on for, unit")},
    {"ON_TIME_FACTOR", QT_TRANSLATE_NOOP("LinkSettings", "Stays on for, times the unit")},
    {"ON_TIME_MODE", QT_TRANSLATE_NOOP("LinkSettings", "Time on counts")},
    {"OPTICAL_SIGNAL_BEHAVIOUR", QT_TRANSLATE_NOOP("LinkSettings", "Light effect when on")},
    {"OPTICAL_SIGNAL_COLOR", QT_TRANSLATE_NOOP("LinkSettings", "Colour when on")},
    {"OPTICAL_SIGNAL_OFF_BEHAVIOUR", QT_TRANSLATE_NOOP("LinkSettings", "Light effect when off")},
    {"OPTICAL_SIGNAL_OFF_COLOR", QT_TRANSLATE_NOOP("LinkSettings", "Colour when off")},
    {"PROFILE_ACTION_TYPE", QT_TRANSLATE_NOOP("LinkSettings", "Kind of action")},
    {"RAMPOFF_TIME", QT_TRANSLATE_NOOP("LinkSettings", "Dims down within")},
    {"RAMPOFF_TIME_BASE", QT_TRANSLATE_NOOP("LinkSettings", "Dims down within, unit")},
    {"RAMPOFF_TIME_FACTOR", QT_TRANSLATE_NOOP("LinkSettings", "Dims down within, times the unit")},
    {"RAMPON_TIME", QT_TRANSLATE_NOOP("LinkSettings", "Dims up within")},
    {"RAMPON_TIME_BASE", QT_TRANSLATE_NOOP("LinkSettings", "Dims up within, unit")},
    {"RAMPON_TIME_FACTOR", QT_TRANSLATE_NOOP("LinkSettings", "Dims up within, times the unit")},
    {"RAMP_START_STEP", QT_TRANSLATE_NOOP("LinkSettings", "First step when dimming")},
    {"SIGNAL_SELECTION_ACOUSTIC", QT_TRANSLATE_NOOP("LinkSettings", "Sound")},
    {"SIGNAL_SELECTION_OPTICAL", QT_TRANSLATE_NOOP("LinkSettings", "Light signal")},
    {"TEMPERATURE_RC", QT_TRANSLATE_NOOP("LinkSettings", "Temperature")},
};
// clang-format on

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LinkSettings)
};

//! "ON_DELAY" and "ONDELAY" are the same state.
QString plainName(const QString& option) {
    return QString(option).remove(QLatin1Char('_'));
}

//! Names of states or actions without underscores; the first one that the parameter knows is taken.
using Options = std::vector<const char*>;

//! Builds the values of a profile, as long as everything it needs is there.
class ProfileBuilder {
public:
    ProfileBuilder(const ParamsetDescription& description, PressKind press)
        : m_description(description),
          m_prefix(press == PressKind::Short ? QStringLiteral("SHORT_") : QStringLiteral("LONG_")) { }

    //! The first option of these that the parameter knows. Without the parameter there is no such profile.
    ProfileBuilder& choose(const char* parameter, const Options& options) {
        m_isPossible = chooseIfThere(parameter, options) && m_isPossible;
        return *this;
    }
    //! The same for a state that not every receiver has.
    ProfileBuilder& prefer(const char* parameter, const Options& options) {
        (void)chooseIfThere(parameter, options);
        return *this;
    }
    ProfileBuilder& preferValue(const char* parameter, const Value& value) {
        if (find(parameter))
            m_values.insert(m_prefix + QLatin1String(parameter), value);
        return *this;
    }
    void addTo(QList<LinkProfile>& profiles, const char* id, const QString& name) const {
        if (m_isPossible)
            profiles.append({QLatin1String(id), name, m_values});
    }

private:
    [[nodiscard]] ParameterDescriptionPtr find(const char* parameter) const {
        const QString id = m_prefix + QLatin1String(parameter);
        const auto found = std::find_if(m_description.cbegin(), m_description.cend(),
            [&id](const ParameterDescriptionPtr& one) { return one->id == id; });
        return found == m_description.cend() ? nullptr : *found;
    }
    bool chooseIfThere(const char* parameter, const Options& options) {
        const ParameterDescriptionPtr description = find(parameter);
        if (!description)
            return false;
        for (const char* wanted : options)
            for (qsizetype i = 0; i < description->valueList.size(); ++i)
                if (plainName(description->valueList.at(i)) == QLatin1String(wanted)) {
                    m_values.insert(description->id, Value(static_cast<qint64>(i)));
                    return true;
                }
        return false;
    }

    const ParamsetDescription& m_description;
    QString m_prefix;
    ParamsetValues m_values;
    bool m_isPossible = true;
};

const Options toOn{"ONDELAY", "RAMPON", "ON"};
const Options toOff{"OFFDELAY", "RAMPOFF", "OFF"};
const Options stay{"NOP", "NOJUMPIGNORECOMMAND"};

ProfileBuilder acting(const ParamsetDescription& description, PressKind press, const Options& how) {
    ProfileBuilder builder(description, press);
    const bool isHmip = std::any_of(description.cbegin(), description.cend(),
        [](const ParameterDescriptionPtr& one) { return one->id.endsWith(QLatin1String("_PROFILE_ACTION_TYPE")); });
    builder.choose(isHmip ? "PROFILE_ACTION_TYPE" : "ACTION_TYPE", how);
    return builder;
}

ProfileBuilder jumping(const ParamsetDescription& description, PressKind press) {
    return acting(description, press, {"PROFILEACTIONTYPEJUMP", "JUMPTOTARGET"});
}

//! The state after the delay: only what dims has a ramp, though others know its name, too.
struct AfterDelay {
    explicit AfterDelay(const ParamsetDescription& all) {
        const bool dims = std::any_of(all.cbegin(), all.cend(),
            [](const ParameterDescriptionPtr& one) { return one->id.endsWith(QLatin1String("_JT_RAMPON")); });
        if (!dims)
            return;
        on = {"RAMPON"};
        off = {"RAMPOFF"};
    }
    Options on{"ON"};
    Options off{"OFF"};
};

// clang-format off
void addSwitching(QList<LinkProfile>& profiles, const ParamsetDescription& all, PressKind press) {
    const AfterDelay next(all);
    jumping(all, press)
        .choose("JT_OFF", toOn).choose("JT_ON", toOff)
        .prefer("JT_ONDELAY", next.on).prefer("JT_RAMPON", {"ON"})
        .prefer("JT_OFFDELAY", next.off).prefer("JT_RAMPOFF", {"OFF"})
        .addTo(profiles, "toggle", Tr::tr("Switches on and off in turn"));
    jumping(all, press)
        .choose("JT_OFF", toOn).choose("JT_ON", {"ON"})
        .prefer("JT_ONDELAY", next.on).prefer("JT_RAMPON", {"ON"})
        .prefer("JT_OFFDELAY", toOn).prefer("JT_RAMPOFF", toOn)
        .addTo(profiles, "on", Tr::tr("Switches on"));
    jumping(all, press)
        .choose("JT_ON", toOff).choose("JT_OFF", stay)
        .prefer("JT_ONDELAY", toOff).prefer("JT_RAMPON", toOff)
        .prefer("JT_OFFDELAY", next.off).prefer("JT_RAMPOFF", {"OFF"})
        .addTo(profiles, "off", Tr::tr("Switches off"));
}
// clang-format on

void addDimming(QList<LinkProfile>& profiles, const ParamsetDescription& all, PressKind press) {
    acting(all, press, {"PROFILEACTIONTYPEDRIVEUP", "UPDIM"})
        .preferValue("MULTIEXECUTE", Value(true))
        .addTo(profiles, "brighter", Tr::tr("Dims up while the key is held"));
    acting(all, press, {"PROFILEACTIONTYPEDRIVEDOWN", "DOWNDIM"})
        .preferValue("MULTIEXECUTE", Value(true))
        .addTo(profiles, "darker", Tr::tr("Dims down while the key is held"));
    acting(all, press, {"PROFILEACTIONTYPETOGGLEDRIVELASTDIR", "TOGGLEDIM"})
        .preferValue("MULTIEXECUTE", Value(true))
        .addTo(profiles, "dim", Tr::tr("Dims up and down in turn"));
}

} // namespace

std::optional<PressParameter> pressParameter(const QString& parameter) {
    if (parameter.startsWith(QLatin1String("SHORT_")))
        return PressParameter{PressKind::Short, parameter.mid(6)};
    if (parameter.startsWith(QLatin1String("LONG_")) && parameter != QLatin1String("LONG_PRESS_TIME"))
        return PressParameter{PressKind::Long, parameter.mid(5)};
    return std::nullopt;
}

QString linkSettingName(const QString& name) {
    static const auto byKey = [] {
        QHash<QString, const char*> table;
        for (const Named& setting : settings)
            table.insert(QLatin1String(setting.parameter), setting.name);
        return table;
    }();
    const char* known = byKey.value(name, nullptr);
    return known ? QCoreApplication::translate("LinkSettings", known) : QString();
}

QList<LinkProfile> linkProfiles(const ParamsetDescription& description, PressKind press) {
    QList<LinkProfile> profiles;
    addSwitching(profiles, description, press);
    addDimming(profiles, description, press);
    acting(description, press, {"PROFILEACTIONTYPEINACTIVE", "INACTIVE"})
        .addTo(profiles, "nothing", Tr::tr("Does nothing"));
    return profiles;
}

QString currentProfile(const QList<LinkProfile>& profiles, const ParamsetValues& values) {
    for (const LinkProfile& profile : profiles) {
        const bool isIt
            = std::all_of(profile.values.keyBegin(), profile.values.keyEnd(), [&](const QString& parameter) {
                  return profile.values.value(parameter).isSameReading(values.value(parameter));
              });
        if (isIt)
            return profile.id;
    }
    return {};
}

} // namespace ccudesk
