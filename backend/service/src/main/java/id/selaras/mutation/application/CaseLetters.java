package id.selaras.mutation.application;

import id.selaras.employee.application.Particulars;
import id.selaras.mutation.application.DecreeRepository.Done;
import id.selaras.mutation.application.HandoverView.Tick;
import id.selaras.mutation.application.LetterSettings.Signatory;
import id.selaras.mutation.application.LetterText.Move;
import id.selaras.mutation.application.LetterText.Thing;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Drafts the letters of a case. */
@ApplicationScoped
class CaseLetters {

    private static final String ON_STUDY_LEAVE = "03";

    /** Letters a decree does not change. */
    private static final Set<LetterKind> BEFORE_THE_DECREE = EnumSet.of(LetterKind.STATEMENT, LetterKind.CLEARANCE);

    /** The document that the application itself is. */
    private static final String OWN_LETTER = "D03";

    /** What is enclosed, by the codes of the checklist (Peraturan BKN 5/2019 Pasal 3). */
    private static final Map<String, String> PAPERS = Map.of(
            "D01", "Bukti berstatus Pegawai Negeri Sipil",
            "D02", "Analisis jabatan dan analisis beban kerja",
            "D04", "Surat usul mutasi instansi penerima",
            "D05", "Surat persetujuan mutasi instansi asal",
            "D06", "Surat pernyataan tidak sedang menjalani hukuman disiplin",
            "D07", "Salinan sah keputusan pangkat dan/atau jabatan terakhir",
            "D08", "Salinan sah penilaian kinerja 2 (dua) tahun terakhir",
            "D09", "Surat pernyataan tidak sedang menjalani tugas belajar",
            "D10", "Surat keterangan bebas temuan",
            "D11", "Rekomendasi Kementerian Dalam Negeri");

    /** What changes hands, by the codes of the handover list (domain reference 8.4). */
    private static final Map<String, String> THINGS = Map.of(
            "DOCUMENTS", "Dokumen dan arsip",
            "ASSETS", "Aset/barang milik daerah dengan kode barang",
            "ACCESS", "Akun dan akses sistem (SIPD, e-office, Srikandi)",
            "WORK", "Pekerjaan yang sedang berjalan",
            "FINANCE", "Keuangan (bendahara: berita acara kas dan register penutupan kas)",
            "CONTACTS", "Daftar kontak dan mitra kerja",
            "SKP", "Status sasaran kinerja pegawai",
            "REPORTS", "Laporan pelaksanaan tugas");

    @Inject
    CaseAccess access;

    @Inject
    MutationCaseRepository cases;

    @Inject
    DecreeRepository decrees;

    @Inject
    DecreeLetters decreeLetters;

    @Inject
    CaseDocumentRepository documents;

    @Inject
    HandoverService handovers;

    @Inject
    TransferLetters transfers;

    @Inject
    LetterParties parties;

    @Inject
    CurrentActor current;

    /** Everything a decree says and about whom. */
    record Decree(MutationCaseView subject, List<UUID> members) {}

    /** 404 out of sight or where the kind of case has no such letter, 409 while the case has not come so far. */
    LetterDraft draft(UUID caseId, LetterKind kind) {
        MutationCaseView subject = require(caseId, kind);
        if (!kind.isDueIn(subject.status())) {
            throw notDue(subject);
        }
        return draft(subject, kind);
    }

    MutationCaseView require(UUID caseId, LetterKind kind) {
        return cases.find(access.visible(), caseId)
                .filter(subject -> (kind == LetterKind.BUNDLE && !subject.kind().isBetweenGovernments())
                        || TransferLetters.has(subject, kind))
                .orElseThrow(Refusal::notFound);
    }

    /** The letter of a case that has come so far. */
    LetterDraft draft(MutationCaseView subject, LetterKind kind) {
        return switch (kind) {
            case APPLICATION -> application(subject);
            case DECREE -> {
                requireWhole();
                yield decreeLetters.decree(subject);
            }
            case EXTRACT -> decreeLetters.extract(subject);
            case DUTY -> duty(subject);
            case INAUGURATION -> inauguration(subject);
            case HANDOVER -> handover(subject);
            case CLEARANCE -> clearance(subject);
            case PROPOSAL, CONSENT -> transfers.draft(subject, kind).orElseThrow(() -> notDue(subject));
            default -> statement(subject);
        };
    }

    /** The decree of a case with everybody under its number, as far as it may be seen whole. */
    Decree whole(UUID caseId, LetterKind kind) {
        MutationCaseView subject = require(caseId, kind);
        if (!kind.isDueIn(subject.status())) {
            throw notDue(subject);
        }
        requireWhole();
        return new Decree(subject, decreeLetters.members(subject));
    }

    /** Whether the request may see the decree of others. */
    boolean seesWhole() {
        return current.scope().reach() != Reach.SELF;
    }

    private LetterDraft application(MutationCaseView subject) {
        return new LetterDraft(
                LetterKind.APPLICATION, subject.id(), "", subject.number(), access.today(), (number, day) -> {
                    Map<String, Object> values = parties.common(LetterKind.APPLICATION.title(), number, day);
                    Move move = move(subject, day);
                    List<String> papers =
                            documents
                                    .newest(List.of(subject.id()))
                                    .getOrDefault(subject.id(), Map.of())
                                    .keySet()
                                    .stream()
                                    .filter(code -> !OWN_LETTER.equals(code))
                                    .sorted()
                                    .map(code -> PAPERS.getOrDefault(code, code))
                                    .toList();
                    values.put("move", move);
                    values.put("motive", subject.motive());
                    values.put("papers", papers);
                    values.put("papersCount", papers.size());
                    values.put("papersWords", IndonesianText.words(papers.size()));
                    values.put("head", LetterParties.headOf(move.from().agency()));
                    return values;
                });
    }

    /** Signed by the inspectorate, whose head the application does not know by name. */
    private LetterDraft clearance(MutationCaseView subject) {
        return own(
                LetterKind.CLEARANCE,
                subject,
                access.today(),
                (values, move) ->
                        values.put("signer", new Signatory("Inspektur " + values.get("government"), null, null, null)));
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
            values.put("things", things(subject));
            values.put("head", LetterParties.headOf(move.from().agency()));
        });
    }

    /** Refused with 422 where the file of the person says otherwise: nobody is made to sign what is not true. */
    private LetterDraft statement(MutationCaseView subject) {
        LocalDate today = access.today();
        return own(LetterKind.STATEMENT, subject, today, (values, move) -> requireTrue(subject, today));
    }

    private void requireTrue(MutationCaseView subject, LocalDate today) {
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
    }

    private List<Thing> things(MutationCaseView subject) {
        return handovers.of(subject.id()).items().stream()
                .map(item -> new Thing(
                        THINGS.getOrDefault(item.code(), item.code()),
                        item.given() != null && item.received() != null,
                        Stream.of(item.given(), item.received())
                                .filter(tick -> tick != null && tick.note() != null)
                                .map(Tick::note)
                                .distinct()
                                .toList()))
                .toList();
    }

    private LetterDraft own(LetterKind kind, MutationCaseView subject, LocalDate day, Filling filling) {
        String edition = subject.decreeNumber() == null ? "" : subject.decreeNumber();
        return new LetterDraft(
                kind, subject.id(), BEFORE_THE_DECREE.contains(kind) ? "" : edition, null, day, (number, issued) -> {
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

    private Move move(MutationCaseView subject, LocalDate day) {
        return parties.moves(rows(List.of(subject.id())), day).get(0);
    }

    private List<MutationCaseRow> rows(List<UUID> ids) {
        Map<UUID, MutationCaseRow> found = cases.rowsOf(current.governmentId(), ids);
        return ids.stream().map(found::get).toList();
    }

    private Done done(MutationCaseView subject, CaseAction action) {
        return decrees.done(subject.id(), action, parties.zone()).orElseThrow(() -> notDue(subject));
    }

    /** A person sees the own extract; the whole decree tells of others. */
    private void requireWhole() {
        if (!seesWhole()) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "decree-of-others");
        }
    }

    static Refusal notDue(MutationCaseView subject) {
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
