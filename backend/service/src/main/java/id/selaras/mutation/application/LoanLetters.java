package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterText.Loan;
import id.selaras.mutation.application.LetterText.Post;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.LoanKind;
import id.selaras.mutation.domain.LoanStatus;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.letter.IndonesianText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drafts the order letter of a loan: who, where, how long, and how far the authority goes (domain reference 1.6). */
@ApplicationScoped
class LoanLetters {

    private static final String ACTING_BASIS =
            "Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan Pasal 14";
    private static final String WORK_BASIS = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
            + " Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi";

    @Inject
    LoanRepository loans;

    @Inject
    CaseAccess access;

    @Inject
    LetterParties parties;

    /** 404 out of sight, 409 while the loan is not ordered or was withdrawn. */
    LetterDraft order(UUID id) {
        LoanRow loan = require(id);
        if (!isOrdered(loan)) {
            throw notDue(loan);
        }
        return draft(loan, loan.orderDate());
    }

    /** The order of a loan that was ordered. */
    Optional<LetterDraft> ordered(UUID id) {
        return Optional.of(require(id)).filter(LoanLetters::isOrdered).map(loan -> draft(loan, loan.orderDate()));
    }

    /** The order as it would be; 409 for a loan that was withdrawn. */
    LetterDraft preview(UUID id) {
        LoanRow loan = require(id);
        if (loan.status() == LoanStatus.CANCELLED) {
            throw notDue(loan);
        }
        return draft(loan, loan.orderDate() == null ? access.today() : loan.orderDate());
    }

    private LoanRow require(UUID id) {
        return loans.row(access.visible(), id, access.today()).orElseThrow(Refusal::notFound);
    }

    private static boolean isOrdered(LoanRow loan) {
        return loan.orderNumber() != null && loan.status() != LoanStatus.CANCELLED;
    }

    private static Refusal notDue(LoanRow loan) {
        return Refusal.of(
                RefusalKind.CONFLICT,
                "letter-not-due",
                Map.of("status", loan.status().name()));
    }

    private LetterDraft draft(LoanRow loan, LocalDate issuedOn) {
        return new LetterDraft(
                LetterKind.LOAN_ORDER, loan.id(), loan.orderNumber(), loan.orderNumber(), issuedOn, (number, day) -> {
                    Map<String, Object> values =
                            parties.common(LetterKind.LOAN_ORDER.title() + " " + number, number, day);
                    values.put(
                            "person",
                            parties.person(
                                    loan.employee(),
                                    parties.people(List.of(loan.employee().id()), day)));
                    values.put("from", Post.of(loan.fromPosition()));
                    values.put("to", Post.of(loan.toPosition()));
                    values.put("loan", text(loan));
                    return values;
                });
    }

    private static Loan text(LoanRow loan) {
        return new Loan(
                nameOf(loan.kind()),
                titleOf(loan.kind()),
                loan.kind().actsForAnOfficial(),
                basisOf(loan.kind()),
                loan.purpose(),
                loan.share(),
                IndonesianText.words(loan.share()),
                IndonesianText.date(loan.startsOn()),
                IndonesianText.date(loan.endsOn()));
    }

    private static String nameOf(LoanKind kind) {
        return switch (kind) {
            case PLT -> "PELAKSANA TUGAS (PLT.)";
            case PLH -> "PELAKSANA HARIAN (PLH.)";
            case CROSS_UNIT -> "PENUGASAN LINTAS UNIT";
            case TEAM -> "PENUGASAN DALAM TIM KERJA";
            case SECONDMENT -> "DETASERING";
            case SPECIAL -> "PENUGASAN KHUSUS";
        };
    }

    private static String titleOf(LoanKind kind) {
        return switch (kind) {
            case PLT -> "Plt.";
            case PLH -> "Plh.";
            default -> "";
        };
    }

    private static String basisOf(LoanKind kind) {
        return switch (kind) {
            case PLT, PLH -> ACTING_BASIS;
            case CROSS_UNIT, TEAM -> WORK_BASIS;
            case SECONDMENT ->
                "Peraturan Lembaga Administrasi Negara Nomor 10 Tahun 2018 tentang Pengembangan Kompetensi Pegawai"
                        + " Negeri Sipil";
            case SPECIAL ->
                "Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah"
                        + " diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020";
        };
    }
}
