package id.selaras.mutation.application;

import id.selaras.employee.application.Particulars;
import id.selaras.mutation.application.DecreeRepository.Reference;
import id.selaras.mutation.application.LetterText.Exchange;
import id.selaras.mutation.application.LetterText.Move;
import id.selaras.mutation.application.LetterText.Person;
import id.selaras.mutation.application.LetterText.Post;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Drafts the letters by which two governments agree on a transfer: the proposal (T2) and the consent (T3), each naming
 * the post (PP 11/2017 art. 192, Peraturan BKN 5/2019 art. 3). They carry the number and the day with which the step was
 * taken, and say no more of the other side than the case shows to the one that writes.
 */
@ApplicationScoped
class TransferLetters {

    /** The consent among the papers of a case; the rule set may limit how long it counts. */
    private static final String CONSENT_PAPER = "D05";

    @Inject
    DecreeRepository steps;

    @Inject
    LetterParties parties;

    @Inject
    LetterSettingsService settings;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor current;

    /** Whether the case has such a letter; one of a side outside this installation is handed in, not written. */
    static boolean has(MutationCaseView subject, LetterKind kind) {
        return kind.concerns(subject.kind())
                && (!isOthers(subject, kind) || subject.transfer().counterpartInside());
    }

    /** Whether the letter is the other side's, which alone issues it. */
    static boolean isOthers(MutationCaseView subject, LetterKind kind) {
        return kind.side() != null
                && subject.transfer() != null
                && subject.transfer().side() != kind.side();
    }

    /** The letter of the own side; empty while the step it tells of was not taken. */
    Optional<LetterDraft> draft(MutationCaseView subject, LetterKind kind) {
        return steps.letterOf(subject.id(), actionOf(kind))
                .map(reference -> new LetterDraft(
                        kind, subject.id(), "", reference.number(), reference.issuedOn(), (number, day) -> {
                            Map<String, Object> values = parties.common(kind.title() + " " + number, number, day);
                            values.put("move", move(subject, day));
                            values.put("exchange", exchange(subject, kind, day));
                            return values;
                        }));
    }

    private static CaseAction actionOf(LetterKind kind) {
        return kind == LetterKind.PROPOSAL ? CaseAction.PROPOSE : CaseAction.CONSENT;
    }

    private Move move(MutationCaseView subject, LocalDate day) {
        return new Move(
                person(subject, day),
                Post.of(subject.fromPosition()),
                place(subject),
                IndonesianText.date(subject.effectiveOn()));
    }

    /** The origin is told the unit of the post; the government it belongs to stands in the letter already. */
    private static Post place(MutationCaseView subject) {
        CasePost to = subject.toPosition();
        return to.agencyName().equals(subject.transfer().counterpart())
                ? new Post(to.jobName(), to.unitName(), to.agencyName(), to.jobClass())
                : Post.of(to);
    }

    /** By the own records where the person serves here, otherwise by what was handed over. */
    private Person person(MutationCaseView subject, LocalDate day) {
        CaseTransferView transfer = subject.transfer();
        if (transfer.side() == TransferSide.ORIGIN) {
            Map<UUID, Particulars> known =
                    parties.people(List.of(subject.employee().id()), day);
            return parties.person(subject.employee(), known);
        }
        return new Person(
                subject.employee().name(),
                IndonesianText.nip(subject.employee().nip()),
                transfer.rank() == null ? "-" : transfer.rank().name(),
                transfer.educationLevel() == null
                        ? "-"
                        : transfer.educationLevel().name(),
                IndonesianText.capitals(subject.employee().name()));
    }

    private Exchange exchange(MutationCaseView subject, LetterKind kind, LocalDate day) {
        CaseTransferView transfer = subject.transfer();
        String own =
                "Pemerintah " + governments.government(current.governmentId()).name();
        String other = transfer.counterpartInside() ? "Pemerintah " + transfer.counterpart() : transfer.counterpart();
        Optional<LetterSettings> theirs = theirs(subject);
        boolean proposal = kind == LetterKind.PROPOSAL;
        Optional<Reference> answered = proposal ? Optional.empty() : steps.letterOf(subject.id(), CaseAction.PROPOSE);
        return new Exchange(
                proposal ? other : own,
                proposal ? own : other,
                theirs.map(set -> set.authority().title()).orElse("Pejabat Pembina Kepegawaian " + other),
                theirs.map(LetterSettings::place).orElse("Tempat"),
                proposal ? bases() : List.of(),
                answered.map(Reference::number).orElse(null),
                answered.map(reference -> IndonesianText.date(reference.issuedOn()))
                        .orElse(null),
                proposal ? null : validUntil(day));
    }

    /** What the other government prints on its own letters; empty for one outside this installation. */
    private Optional<LetterSettings> theirs(MutationCaseView subject) {
        UUID own = current.governmentId();
        return access.governmentsOf(subject.id()).stream()
                .filter(government -> !government.equals(own))
                .findFirst()
                .map(government -> settings.of(government).settings());
    }

    /** The legal bases the government has set, without the marks a decree ends them with. */
    private List<String> bases() {
        return settings.of(current.governmentId()).settings().legalBases().stream()
                .map(basis -> basis.strip().replaceAll("[;.,]+$", ""))
                .toList();
    }

    private String validUntil(LocalDate day) {
        BigDecimal months = rules.at(current.governmentId(), day)
                .numbers("case_document_validity")
                .get(CONSENT_PAPER);
        return months == null ? null : IndonesianText.date(day.plusMonths(months.longValue()));
    }
}
