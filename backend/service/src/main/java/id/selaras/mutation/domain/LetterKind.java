package id.selaras.mutation.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Letters that follow from a case, a loan or a meeting (domain reference 11.2), by the code of their template. */
public enum LetterKind {
    /** Keputusan: the decree for everybody under one number, with its annex. */
    DECREE("T4", "824", "Keputusan", after(MutationCaseStatus.DECREED)),
    /** Petikan: what the decree says of one person. */
    EXTRACT("T4-PETIKAN", "824", "Petikan keputusan", after(MutationCaseStatus.DECREED)),
    /** Surat Pernyataan Melaksanakan Tugas: the person has taken up duty. */
    DUTY("T5", "800", "Surat pernyataan melaksanakan tugas", EnumSet.of(MutationCaseStatus.COMPLETED)),
    /** Surat Pernyataan Pelantikan: the person was inaugurated. */
    INAUGURATION("T6", "821.2", "Surat pernyataan pelantikan", after(MutationCaseStatus.IN_EFFECT)),
    /** Surat perintah: the order of a loan. */
    LOAN_ORDER("T7", "800", "Surat perintah", Set.of()),
    /** Undangan rapat. */
    INVITATION("T8", "005", "Undangan rapat", Set.of()),
    /** Berita acara rapat. */
    MINUTES("T9", "800", "Berita acara rapat", Set.of()),
    /** Surat pernyataan tidak sedang dijatuhi hukuman disiplin dan tidak sedang tugas belajar. */
    STATEMENT("T13", "800", "Surat pernyataan", after(MutationCaseStatus.DRAFT)),
    /** Berita acara serah terima. */
    HANDOVER("T15", "800", "Berita acara serah terima", after(MutationCaseStatus.HANDED_OVER)),
    /** The decree and every extract of it in one archive. */
    BUNDLE("T4-BERKAS", "824", "Berkas keputusan", after(MutationCaseStatus.DECREED));

    private final String code;
    private final String archiveCode;
    private final String title;
    private final Set<MutationCaseStatus> states;

    LetterKind(String code, String archiveCode, String title, Set<MutationCaseStatus> states) {
        this.code = code;
        this.archiveCode = archiveCode;
        this.title = title;
        this.states = states;
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

    /** Whether it carries the number of the decree instead of one of its own. */
    public boolean carriesTheDecreesNumber() {
        return this == DECREE || this == EXTRACT || this == BUNDLE;
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

    private static Set<MutationCaseStatus> after(MutationCaseStatus first) {
        return EnumSet.range(first, MutationCaseStatus.COMPLETED);
    }
}
