// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

// A distribution's Qt is not built with TSan, so TSan does not see the locks inside it, and takes
// everything that one thread hands to another with a queued call for a race. This stands in front
// of the one function through which our threads hand things over, and tells TSan what Qt does: what
// was done before the call is done before the callee runs, and what the callee did is done before a
// blocking caller goes on. One edge a call: threads that hand nothing over still race.
//
// It is linked into the tests of threads when they are built with -fsanitize=thread, and nowhere
// else. (An executable's definition comes before a library's; the library's own is found by name.)

namespace {

/// A call on its way from one thread to another.
class Handed final : public QtPrivate::QSlotObjectBase {
public:
    explicit Handed(QSlotObjectBase *call)
        : QSlotObjectBase(&Handed::run)
        , m_call(call)
    { }

private:
    __attribute__((no_sanitize("thread"))) ~Handed() = default;

    __attribute__((no_sanitize("thread"))) static void
    run(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *handed = static_cast<Handed *>(self);
        __tsan_acquire(handed);
        if (which == Call) {
            handed->m_call->call(receiver, arguments);
            __tsan_release(handed);
            __tsan_release(QThread::currentThread());
        } else if (which == Destroy) {
            handed->m_call->destroyIfLastRef();
            delete handed;
        }
    }

    QSlotObjectBase *m_call;
};

template <typename Function>
Function inQt(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *ret)
{
    using Invoke = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto qts = inQt<Invoke>("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate"
                                         "15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *handed = new Handed(slot);
    handed->ref(); // so that it is still there to be looked at
    __tsan_release(handed);
    const bool isTaken = qts(object, handed, type, ret);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(handed);
    handed->destroyIfLastRef();
    return isTaken;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Wait = bool (*)(QThread *, QDeadlineTimer);
    static const auto qts = inQt<Wait>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isOver = qts(this, deadline);
    if (isOver)
        __tsan_acquire(this);
    return isOver;
}

/// Called by a thread that ends itself: what it has done is done before wait() returns.
void QThread::quit()
{
    using Quit = void (*)(QThread *);
    static const auto qts = inQt<Quit>("_ZN7QThread4quitEv");
    __tsan_release(this);
    qts(this);
}
