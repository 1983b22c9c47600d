// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace turbolane::ui {

/// One end of a connection that is being drawn; pressing it chooses another.
class EndCard final : public QAbstractButton {
    Q_OBJECT

public:
    /// role: "From", "To".
    explicit EndCard(const QString &role, QWidget *parent = nullptr);

    /// provider: whose mark stands before it; empty: a port.
    void show(const QString &title, const QString &place, const QString &provider = {});
    /// Nothing chosen yet: what to do.
    void showOpen(const QString &invitation);
    /// The end that the map or the list chooses just now.
    void setCurrent(bool current);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    const QString m_role;
    QString m_title;
    QString m_place;
    QString m_provider;
    bool m_isOpen = true;
    bool m_isCurrent = false;
};

} // namespace turbolane::ui
