// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierinquiry.h"
#include "client/knowncarriers.h"
#include "ui/firstrun/answerpanel.h"

#include <optional>

class QBoxLayout;
class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace turbolane::ui {

class FileReader;
class SegmentedChoice;

/// A carrier somebody has an account with: its address and token are asked of the carrier itself,
/// and only what it answered to is kept. Nothing in here makes the window wait: neither the
/// carrier, nor the keyring, nor a file.
class CarrierForm final : public QWidget {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Typing, ///< nothing was asked yet, or something was changed since
        Testing,
        Answered, ///< what is typed is what the carrier answered to
        Failed,
        Saving
    };

    explicit CarrierForm(client::KnownCarriers &carriers, QWidget *parent = nullptr);
    ~CarrierForm() override;

    /// Fills it in from one that is known: what is saved replaces it. Its token is kept unless
    /// another is typed.
    void change(const client::KnownCarrier &carrier);
    void fill(const client::CarrierFile &profile);
    /// Why it is here; until something is tested.
    void explain(const QString &what, const QString &more);
    void complain(const Verdict &verdict);

    State state() const { return m_state; }
    void test();
    void cancel();
    /// Only once it has answered: the token to where it is wished, then the carrier to the list.
    void save();
    void focusFirst();

signals:
    void stateChanged();
    void saved(const QString &id);
    /// Enter in a field.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void dressFields();
    void wire();
    QWidget *signIn();
    QWidget *tokenRow();
    QWidget *fileRow();
    void chooseFile();
    void revealToken(bool revealed);
    void edited();
    void showKeeping();
    void learnOfKeyring();
    bool isByFile() const;
    void takeFile(const QByteArray &content);
    void ask(const QByteArray &token);
    void take(const client::InquiryResult &result);
    void showAnswer(const client::InquiryResult &result);
    void showRights(const client::InquiryResult &result);
    void trust(const QSslCertificate &certificate);
    void setState(State state);
    void refuse(QWidget *field, const Verdict &verdict);
    client::KnownCarrier wanted() const;
    void putDown(const client::KnownCarrier &carrier, const client::KeyringAnswer &kept);

    client::KnownCarriers &m_carriers;
    client::CarrierInquiry m_inquiry;
    FileReader *m_reader;
    QLineEdit *m_address;
    SegmentedChoice *m_by;
    QBoxLayout *m_signIn = nullptr; ///< side by side where there is room
    QWidget *m_tokenPart = nullptr;
    QWidget *m_filePart = nullptr;
    QLineEdit *m_token;
    Button *m_reveal;
    QLineEdit *m_file;
    Button *m_browse;
    AnswerPanel *m_answer;
    QWidget *m_rights;
    Label *m_rightsHead;
    QGridLayout *m_rightsGrid;
    QCheckBox *m_keep;
    Label *m_keeping;
    State m_state = State::Typing;
    QString m_changes; ///< id of the known carrier that is changed
    QString m_name; ///< as a profile says; else as the carrier does
    QByteArray m_certificate; ///< that is believed
    QUrl m_certificateOf; ///< the address it belongs to
    QByteArray m_keptToken; ///< of the carrier that is changed
    QByteArray m_read; ///< written by the reader's thread
    QByteArray m_asked; ///< the token the carrier answered to
    QUrl m_base; ///< and the address
    std::optional<QString> m_noKeyring; ///< why there is none
};

} // namespace turbolane::ui
