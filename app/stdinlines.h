// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace ccudesk {

//! Lines of the standard input, read in a thread of its own because no portable notifier exists for it.
class StdinLines : public QObject {
    Q_OBJECT
public:
    explicit StdinLines(QObject* parent = nullptr);
    ~StdinLines() override;

    void start();

Q_SIGNALS:
    void line(const QByteArray& line);
    void ended();

private:
    struct Shared;
    //! Outlives this object: the thread may still wait for input when the program ends.
    std::shared_ptr<Shared> m_shared;
};

} // namespace ccudesk
