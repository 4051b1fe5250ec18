package id.selaras.mutation.application;

import id.selaras.employee.application.Particulars;
import id.selaras.mutation.application.DecreeRepository.Done;
import id.selaras.mutation.application.LetterSettings.Signatory;
import id.selaras.mutation.application.LetterText.Move;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.IndonesianText;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Drafts the letters of a case. */
@ApplicationScoped
class CaseLetters {

    private static final String SUBJECT = "pemindahan Pegawai Negeri Sipil dalam jabatan di lingkungan Pemerintah ";
    private static final String ON_STUDY_LEAVE = "03";

    /** What changes hands (domain reference 8.4). */
    private static final List<String> THINGS = List.of(
            "Dokumen dan arsip",
            "Aset/barang milik daerah dengan kode barang",
            "Akun dan akses sistem (SIPD, e-office, Srikandi)",
            "Pekerjaan yang sedang berjalan",
            "Keuangan (bendahara: berita acara kas dan register penutupan kas)",
            "Daftar kontak dan mitra kerja",
            "Status sasaran kinerja pegawai",
            "Laporan pelaksanaan tugas");

    @Inject
    CaseAccess access;

    @Inject
    MutationCaseRepository cases;

    @Inject
    DecreeRepository decrees;

    @Inject
    LetterParties parties;

    @Inject
    CurrentActor current;

    /** Everything a decree says and about whom. */
    record Decree(MutationCaseView subject, List<UUID> members) {}

    /** 404 out of sight, 409 while the case has not come so far. */
    LetterDraft draft(UUID caseId, LetterKind kind) {
        MutationCaseView subject = cases.find(access.visible(), caseId).orElseThrow(Refusal::notFound);
        requireDue(subject, kind);
        return switch (kind) {
            case DECREE -> decree(subject);
            case EXTRACT -> extract(subject);
            case DUTY -> duty(subject);
            case INAUGURATION -> inauguration(subject);
            case HANDOVER -> handover(subject);
            default -> statement(subject);
        };
    }

    /** The decree of a case with everybody under its number, as far as it may be seen whole. */
    Decree whole(UUID caseId, LetterKind kind) {
        MutationCaseView subject = cases.find(access.visible(), caseId).orElseThrow(Refusal::notFound);
        requireDue(subject, kind);
        requireWhole();
        return new Decree(subject, members(subject));
    }

    private LetterDraft decree(MutationCaseView subject) {
        requireWhole();
        List<UUID> ids = members(subject);
        return new LetterDraft(
                LetterKind.DECREE,
                ids.get(0),
                editionOf(subject, ids),
                subject.decreeNumber(),
                subject.decreeDate(),
                (number, day) -> {
                    Map<String, Object> values = heading(LetterKind.DECREE, number, day);
                    List<MutationCaseRow> rows = rows(ids);
                    values.put("moves", parties.moves(rows, day));
                    values.put("people", ids.size());
                    values.put("peopleWords", IndonesianText.words(ids.size()));
                    values.put("effective", IndonesianText.date(subject.effectiveOn()));
                    values.put(
                            "considered",
                            decrees.considered(ids)
                                    .map(at -> IndonesianText.date(LocalDate.ofInstant(at, parties.zone())))
                                    .orElse(null));
                    return values;
                });
    }

    private LetterDraft extract(MutationCaseView subject) {
        return new LetterDraft(
                LetterKind.EXTRACT,
                subject.id(),
                subject.decreeNumber(),
                subject.decreeNumber(),
                subject.decreeDate(),
                (number, day) -> {
                    Map<String, Object> values = heading(LetterKind.EXTRACT, number, day);
                    values.put("move", move(subject, day));
                    return values;
                });
    }

    private LetterDraft duty(MutationCaseView subject) {
        Done done = done(subject, CaseAction.COMPLETE);
        return own(LetterKind.DUTY, subject, access.today(), (values, move) -> {
            String head = LetterParties.headOf(move.to().agency());
            values.put("head", head);
            values.put("signer", new Signatory(head, null, null, null));
            values.put("done", IndonesianText.date(done.on()));
        });
    }

    private LetterDraft inauguration(MutationCaseView subject) {
        return own(
                LetterKind.INAUGURATION,
                subject,
                access.today(),
                (values, move) -> LetterParties.putDay(values, subject.effectiveOn()));
    }

    private LetterDraft handover(MutationCaseView subject) {
        Done done = done(subject, CaseAction.HAND_OVER);
        return own(LetterKind.HANDOVER, subject, done.on(), (values, move) -> {
            LetterParties.putDay(values, done.on());
            values.put("done", IndonesianText.date(done.on()));
            values.put("note", done.note());
            values.put("things", THINGS);
            values.put("head", LetterParties.headOf(move.from().agency()));
        });
    }

    /** Refused with 422 where the file of the person says otherwise: nobody is made to sign what is not true. */
    private LetterDraft statement(MutationCaseView subject) {
        LocalDate today = access.today();
        Particulars facts = parties.people(List.of(subject.employee().id()), today)
                .get(subject.employee().id());
        List<Reason> untrue = new ArrayList<>();
        if (facts != null && facts.sanctioned()) {
            untrue.add(new Reason("under-discipline", Map.of()));
        }
        if (facts != null && ON_STUDY_LEAVE.equals(facts.legalStatus())) {
            untrue.add(new Reason("on-study-leave", Map.of()));
        }
        if (!untrue.isEmpty()) {
            throw Refusal.rule("statement-not-true", untrue);
        }
        return own(LetterKind.STATEMENT, subject, today, (values, move) -> {});
    }

    private LetterDraft own(LetterKind kind, MutationCaseView subject, LocalDate day, Filling filling) {
        String edition = subject.decreeNumber() == null ? "" : subject.decreeNumber();
        return new LetterDraft(
                kind, subject.id(), kind == LetterKind.STATEMENT ? "" : edition, null, day, (number, issued) -> {
                    Map<String, Object> values = parties.common(kind.title(), number, issued);
                    Move move = move(subject, issued);
                    values.put("move", move);
                    values.put("decreeNumber", subject.decreeNumber());
                    values.put(
                            "decreeDay",
                            subject.decreeDate() == null ? null : IndonesianText.date(subject.decreeDate()));
                    filling.fill(values, move);
                    return values;
                });
    }

    private Map<String, Object> heading(LetterKind kind, String number, LocalDate day) {
        Map<String, Object> values = parties.common(kind.title() + " " + number, number, day);
        LetterSettings set = (LetterSettings) values.get("settings");
        values.put("authority", set.authority().title().toUpperCase(Locale.ROOT));
        values.put("subject", SUBJECT + values.get("government"));
        values.put("about", (SUBJECT + values.get("government")).toUpperCase(Locale.ROOT));
        return values;
    }

    private Move move(MutationCaseView subject, LocalDate day) {
        return parties.moves(rows(List.of(subject.id())), day).get(0);
    }

    private List<MutationCaseRow> rows(List<UUID> ids) {
        Map<UUID, MutationCaseRow> found = cases.rowsOf(current.governmentId(), ids);
        return ids.stream().map(found::get).toList();
    }

    private List<UUID> members(MutationCaseView subject) {
        return decrees.cases(current.governmentId(), subject.decreeNumber(), subject.decreeDate());
    }

    private Done done(MutationCaseView subject, CaseAction action) {
        return decrees.done(subject.id(), action, parties.zone()).orElseThrow(() -> notDue(subject));
    }

    /** Another edition when more people come under the same number. */
    static String editionOf(MutationCaseView subject, List<UUID> members) {
        return subject.decreeNumber() + "|" + members.size() + "|" + Integer.toHexString(members.hashCode());
    }

    /** A person sees the own extract; the whole decree tells of others. */
    private void requireWhole() {
        if (current.scope().reach() == Reach.SELF) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "decree-of-others");
        }
    }

    private static void requireDue(MutationCaseView subject, LetterKind kind) {
        if (!isDue(kind, subject.kind(), subject.status())) {
            throw notDue(subject);
        }
    }

    /** Between governments the papers come from the state and from both sides; they are kept, not written here. */
    static boolean isDue(LetterKind letter, MutationCaseKind kind, MutationCaseStatus status) {
        return !kind.isBetweenGovernments() && letter.isDueIn(status);
    }

    private static Refusal notDue(MutationCaseView subject) {
        return Refusal.of(
                RefusalKind.CONFLICT,
                "letter-not-due",
                Map.of("status", subject.status().name()));
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Map<String, Object> values, Move move);
    }
}
