package id.selaras.mutation.domain;

import id.selaras.shared.security.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Letters that follow from a case, a loan or a meeting (domain reference 11.2), by the code of their template. */
public enum LetterKind {
    /** Surat permohonan: the employee asks for the transfer; it carries the number of the case. */
    APPLICATION("T1", "800", "Surat permohonan mutasi", after(MutationCaseStatus.DRAFT), Set.of(Role.EMPLOYEE)),
    /** Surat usul: the receiving authority proposes and names the post (Peraturan BKN 5/2019 Pasal 3). */
    PROPOSAL("T2", "824", "Surat usul mutasi", after(MutationCaseStatus.PROPOSED), Set.of(Role.PLANNER, Role.APPROVER)),
    /** Surat persetujuan: the authority of origin lets the person go to the post (Peraturan BKN 5/2019 Pasal 3). */
    CONSENT(
            "T3",
            "824",
            "Surat persetujuan mutasi",
            after(MutationCaseStatus.CONSENTED),
            Set.of(Role.PLANNER, Role.APPROVER)),
    /** Keputusan: the decree for everybody under one number, with its annex. */
    DECREE("T4", "824", "Keputusan", after(MutationCaseStatus.DECREED), Set.of()),
    /** Petikan: what the decree says of one person. */
    EXTRACT("T4-PETIKAN", "824", "Petikan keputusan", after(MutationCaseStatus.DECREED), Set.of()),
    /** Surat Pernyataan Melaksanakan Tugas: the person has taken up duty. */
    DUTY(
            "T5",
            "800",
            "Surat pernyataan melaksanakan tugas",
            EnumSet.of(MutationCaseStatus.COMPLETED),
            Set.of(Role.PLANNER, Role.AGENCY_HEAD)),
    /** Surat Pernyataan Pelantikan: the person was inaugurated. */
    INAUGURATION(
            "T6", "821.2", "Surat pernyataan pelantikan", after(MutationCaseStatus.IN_EFFECT), Set.of(Role.PLANNER)),
    /** Surat perintah: the order of a loan. */
    LOAN_ORDER("T7", "800", "Surat perintah", Set.of(), Set.of()),
    /** Undangan rapat. */
    INVITATION("T8", "005", "Undangan rapat", Set.of(), Set.of(Role.PLANNER, Role.TEAM_MEMBER)),
    /** Berita acara rapat. */
    MINUTES("T9", "800", "Berita acara rapat", Set.of(), Set.of()),
    /** Pengumuman: a notice, numbered when it is sent; its words and its file belong to the notice. */
    NOTICE("T10", "800", "Pengumuman", Set.of(), Set.of()),
    /** Surat keberatan: the person objects to the decree; it carries the number of the objection. */
    OBJECTION("T11", "800", "Surat keberatan", Set.of(), Set.of()),
    /** Keputusan atas keberatan, or the letter that says that it came too late. */
    OBJECTION_ANSWER("T12", "800", "Keputusan atas keberatan", Set.of(), Set.of()),
    /** Surat pernyataan tidak sedang dijatuhi hukuman disiplin dan tidak sedang tugas belajar. */
    STATEMENT("T13", "800", "Surat pernyataan", after(MutationCaseStatus.DRAFT), Set.of(Role.PLANNER)),
    /** Surat keterangan bebas temuan: the inspectorate of origin knows of no open finding. */
    CLEARANCE("T14", "700", "Surat keterangan bebas temuan", after(MutationCaseStatus.DRAFT), Set.of(Role.PLANNER)),
    /** Berita acara serah terima. */
    HANDOVER(
            "T15",
            "800",
            "Berita acara serah terima",
            after(MutationCaseStatus.HANDED_OVER),
            Set.of(Role.PLANNER, Role.AGENCY_HEAD, Role.AGENCY_OPERATOR)),
    /** The decree and every extract of it in one archive. */
    BUNDLE("T4-BERKAS", "824", "Berkas keputusan", after(MutationCaseStatus.DECREED), Set.of());

    private final String code;
    private final String archiveCode;
    private final String title;
    private final Set<MutationCaseStatus> states;
    private final Set<Role> issuers;

    LetterKind(String code, String archiveCode, String title, Set<MutationCaseStatus> states, Set<Role> issuers) {
        this.code = code;
        this.archiveCode = archiveCode;
        this.title = title;
        this.states = states;
        this.issuers = issuers;
    }

    /** Code in addresses, for example {@code T4}. */
    public String code() {
        return code;
    }

    /** Classification under which it is filed unless the government sets another (800 series, domain reference 11.1). */
    public String archiveCode() {
        return archiveCode;
    }

    /** What it is called, without anybody's name. */
    public String title() {
        return title;
    }

    /** Whether a case alone asks for it; the others belong to loans, meetings or a job. */
    public boolean concernsACase() {
        return !states.isEmpty() && this != BUNDLE;
    }

    /** Whether a case of this kind has such a letter: only who asks for the own transfer writes an application. */
    public boolean concerns(MutationCaseKind kind) {
        // Between governments the state's papers are kept, not written here; each side writes its own word.
        if (kind.isBetweenGovernments() || side() != null) {
            return kind.isBetweenGovernments() && side() != null;
        }
        return concernsACase() && (this != APPLICATION || kind == MutationCaseKind.OWN_REQUEST);
    }

    /** The side whose letter it is in a transfer between governments, or null for letters of other cases. */
    public TransferSide side() {
        return switch (this) {
            case PROPOSAL -> TransferSide.RECEIVER;
            case CONSENT -> TransferSide.ORIGIN;
            default -> null;
        };
    }

    /** Whether it carries the number of the decree instead of one of its own. */
    public boolean carriesTheDecreesNumber() {
        return this == DECREE || this == EXTRACT || this == BUNDLE;
    }

    /**
     * Whether another act calls for it: the decree, the order of the loan, the closing of the meeting. Nobody issues it
     * beside that act.
     */
    public boolean followsFromAnAct() {
        return issuers.isEmpty();
    }

    /** Whether somebody with these roles issues it, and may see it before. */
    public boolean isIssuedBy(Set<Role> roles) {
        return !Collections.disjoint(issuers, roles);
    }

    /** Whether a case in this state has come so far that the letter may be written. */
    public boolean isDueIn(MutationCaseStatus status) {
        return states.contains(status);
    }

    /** The kind of a case's letter by its code. */
    public static Optional<LetterKind> ofCase(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.concernsACase() && kind.code.equals(code))
                .findFirst();
    }

    /** The kind of a meeting's letter by its code. */
    public static Optional<LetterKind> ofMeeting(String code) {
        return EnumSet.of(INVITATION, MINUTES).stream()
                .filter(kind -> kind.code.equals(code))
                .findFirst();
    }

    private static Set<MutationCaseStatus> after(MutationCaseStatus first) {
        return EnumSet.range(first, MutationCaseStatus.COMPLETED);
    }
}
