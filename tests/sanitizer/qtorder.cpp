// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The distribution's Qt and C++ library are not built for ThreadSanitizer: it sees our code on both sides of a queued
// call, but not that Qt puts one before the other, and reports a race for each value that is handed over. This library
// stands between our code and Qt and tells it that order. It is linked into everything the `tsan` preset builds, and
// into nothing else; tsancanary.cpp proves that races are still found.

#include <QCoreApplication>
#include <QFutureInterface>
#include <QMutex>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <pthread.h>

#include <cstdlib>
#include <functional>
#include <memory>
#include <thread>

extern "C" {
void __tsan_acquire(void* address);
void __tsan_release(void* address);
}

namespace {

char everybody; //!< where the receiver is not known: whoever gets an event comes after whoever sent one

void release(const void* address) {
    __tsan_release(const_cast<void*>(address));
}

void acquire(const void* address) {
    __tsan_acquire(const_cast<void*>(address));
}

//! The function of that name which would have been called without this library.
template <typename Function> Function behind(const char* mangledName) {
    void* address = dlsym(RTLD_NEXT, mangledName);
    if (!address)
        std::abort(); // another version of Qt: the name has to be looked up anew
    return reinterpret_cast<Function>(address);
}

bool beforeAnEvent(void** data) {
    acquire(data[0]); // the receiver
    acquire(&everybody);
    return false; // go on
}

[[maybe_unused]] const bool isWatchingEvents
    = QInternal::registerCallback(QInternal::EventNotifyCallback, &beforeAnEvent);

//! A function that is called in another thread: what it captured comes before, and what it wrote comes before whoever
//! waited for it.
class OrderedSlot final : public QtPrivate::QSlotObjectBase {
public:
    OrderedSlot(QSlotObjectBase* slot, QObject* receiver)
        : QSlotObjectBase(&impl), m_slot(slot), m_receiver(receiver) { }

private:
    __attribute__((no_sanitize("thread"))) static void impl(
        int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool* /*isSame*/) {
        auto* ordered = static_cast<OrderedSlot*>(self);
        acquire(ordered->m_receiver);
        if (which == Call) {
            ordered->m_slot->call(receiver, arguments);
        } else if (which == Destroy) {
            ordered->m_slot->destroyIfLastRef();
            const std::unique_ptr<OrderedSlot> goes(ordered);
            return;
        }
        release(&everybody);
    }

    QSlotObjectBase* m_slot;
    QObject* m_receiver;
};

class OrderedTask final : public QRunnable {
public:
    explicit OrderedTask(QRunnable* task) : m_task(task), m_isOwner(task->autoDelete()) { }
    __attribute__((no_sanitize("thread"))) void run() override {
        QRunnable* task = m_task;
        const bool isOwner = m_isOwner;
        acquire(task);
        task->run();
        const std::unique_ptr<QRunnable> goes(isOwner ? task : nullptr);
        release(&everybody);
    }

private:
    QRunnable* m_task;
    bool m_isOwner;
};

} // namespace

bool QMetaObject::invokeMethodImpl(
    QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result) {
    static const auto real = behind<bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto* ordered = new OrderedSlot(slot, object);
    release(object);
    const bool isInvoked = real(object, ordered, type, result);
    if (type == Qt::BlockingQueuedConnection)
        acquire(&everybody);
    return isInvoked;
}

void QMetaObject::activate(QObject* sender, const QMetaObject* meta, int signal, void** arguments) {
    static const auto real
        = behind<void (*)(QObject*, const QMetaObject*, int, void**)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    release(&everybody);
    real(sender, meta, signal, arguments);
}

void QCoreApplication::postEvent(QObject* receiver, QEvent* event, int priority) {
    static const auto real
        = behind<void (*)(QObject*, QEvent*, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    release(receiver);
    real(receiver, event, priority);
}

void QObject::moveToThread(QThread* thread) {
    static const auto real = behind<void (*)(QObject*, QThread*)>("_ZN7QObject12moveToThreadEP7QThread");
    release(&everybody);
    real(this, thread);
}

void QObject::deleteLater() {
    static const auto real = behind<void (*)(QObject*)>("_ZN7QObject11deleteLaterEv");
    release(this);
    real(this);
}

void QThread::start(Priority priority) {
    static const auto real = behind<void (*)(QThread*, Priority)>("_ZN7QThread5startENS_8PriorityE");
    QObject::connect(
        this, &QThread::finished, this, [this] { release(this); }, Qt::DirectConnection);
    real(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline) {
    static const auto real = behind<bool (*)(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = real(this, deadline);
    acquire(this);
    return hasEnded;
}

void QThreadPool::start(QRunnable* runnable, int priority) {
    static const auto real = behind<void (*)(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    auto* ordered = new OrderedTask(runnable);
    release(runnable);
    real(this, ordered, priority);
}

void QThreadPool::start(std::function<void()> function, int priority) {
    start(QRunnable::create(std::move(function)), priority);
}

//! Whoever lets go last takes the result away; the task may have let go just before.
bool QFutureInterfaceBase::derefT() const noexcept {
    static const auto real = behind<bool (*)(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase6derefTEv");
    release(&everybody);
    const bool isHeld = real(this);
    if (!isHeld)
        acquire(&everybody);
    return isHeld;
}

void QFutureInterfaceBase::reportFinished() {
    static const auto real = behind<void (*)(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    release(&everybody);
    real(this);
}

void QFutureInterfaceBase::waitForFinished() {
    static const auto real = behind<void (*)(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    acquire(&everybody);
}

void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT {
    static const auto real = behind<void (*)(QBasicMutex*)>("_ZN11QBasicMutex12lockInternalEv");
    real(this);
    acquire(this);
}

void QBasicMutex::unlockInternal() noexcept {
    static const auto real = behind<void (*)(QBasicMutex*)>("_ZN11QBasicMutex14unlockInternalEv");
    release(this);
    real(this);
}

//! The C++ library's own calls are left out like Qt's, so the thread is joined from here.
void std::thread::join() {
    pthread_join(native_handle(), nullptr);
    *reinterpret_cast<std::thread::id*>(this) = {};
}
