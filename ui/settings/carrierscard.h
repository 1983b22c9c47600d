// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/knowncarriers.h"
#include "ui/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace turbolane::ui {

class Button;
class FileWriter;
class Label;

/// The carriers this computer knows: which one the window works with, another to switch to, to add,
/// to change, to hand around and to remove.
class CarriersCard final : public QWidget {
    Q_OBJECT

public:
    /// current: the id of the one in use; empty: one that the command line named.
    CarriersCard(const Desk &desk, client::KnownCarriers &carriers, QString current,
                 QWidget *parent = nullptr);

signals:
    /// The window is to work with that one.
    void switchWanted(const QString &id);

private:
    struct Row;
    void showRows();
    QWidget *rowFor(const Row &row);
    QWidget *actsOf(const Row &row);
    Button *actOf(const QString &text, const Row &row, const char *name,
                  void (CarriersCard::*act)(const QString &));
    void add();
    void change(const QString &id);
    void exportProfile(const QString &id);
    void write(const QString &id, const QString &path);
    void askRemove(const QString &id);
    void remove(const QString &id);
    void removeFromList(const QString &id);
    void askSwitch(const QString &id);
    void say(bool isWell, const QString &sentence);
    QString nameOf(const QString &id) const;
    bool isBoosted() const;

    const Desk m_desk;
    client::KnownCarriers &m_carriers;
    const QString m_current;
    QVBoxLayout *m_rows;
    Label *m_said;
    FileWriter *m_writer;
};

} // namespace turbolane::ui
