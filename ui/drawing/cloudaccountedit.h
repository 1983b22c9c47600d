// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLineEdit;

namespace turbolane::client {
class Picture;
}

namespace turbolane::ui {

class Label;
struct Draft;

struct CloudAccountView {
    QString caption; ///< "AWS account"; empty: there is no on-ramp yet, and nothing to ask
    QString form; ///< "A number of 12 digits"
    QString text; ///< as it was typed
    QString problem; ///< why it cannot be that; empty: it can, or nothing was typed
};

CloudAccountView cloudAccountViewOf(const Draft &draft);

/// The account that a live connection to this provider has; empty where there is none, or where
/// each connection needs a key of its own.
QString usualAccountOf(const client::Picture &picture, const std::string &provider);

/// What the cloud is told of who is coming: read while it is typed, refused once the field is left.
class CloudAccountEdit final : public QWidget {
    Q_OBJECT

public:
    explicit CloudAccountEdit(int captionWidth, QWidget *parent = nullptr);
    void show(const CloudAccountView &view);

signals:
    void edited(const QString &text);

private:
    void tellProblem();

    Label *m_caption;
    QLineEdit *m_edit;
    QAction *m_good;
    Label *m_note;
    QString m_problem;
    bool m_isBeingTyped = false; ///< and nobody has left the field since
};

} // namespace turbolane::ui
