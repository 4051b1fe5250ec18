package id.selaras.mutation.application;

import id.selaras.mutation.application.DecreeDraftView.DecreeMember;
import id.selaras.mutation.domain.DecreeText;
import id.selaras.mutation.domain.LetterKind;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.letter.LetterPress.Sheet;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** One decree for the chains of several cases: drafted, looked at, issued as a whole or not at all. */
@ApplicationScoped
public class DecreeService {

    @Inject
    CaseStepService steps;

    @Inject
    CaseAccess access;

    @Inject
    MutationCaseRepository cases;

    @Inject
    DecreeRepository decrees;

    @Inject
    DecreeTextRepository texts;

    @Inject
    DecreeLetters drafts;

    @Inject
    LetterDesk desk;

    @Inject
    LetterService letters;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    /** The decree the chosen cases would get; 404 for one out of sight, 400 where none is named. */
    @Transactional
    public DecreeDraftView draft(List<UUID> chosen) {
        if (chosen.isEmpty()) {
            throw Refusal.shape("?case", "required", "at least one case");
        }
        LocalDate today = access.today();
        List<MutationCase> members = members(chosen);
        Map<UUID, MutationCaseRow> rows = cases.rowsOf(
                current.governmentId(), members.stream().map(MutationCase::id).toList());
        return new DecreeDraftView(
                members.stream()
                        .map(member -> new DecreeMember(
                                rows.get(member.id()),
                                member.version(),
                                chosen.contains(member.id()),
                                member.status() == MutationCaseStatus.APPROVED))
                        .toList(),
                today,
                members.stream()
                        .map(MutationCase::effectiveOn)
                        .max(Comparator.naturalOrder())
                        .filter(day -> day.isAfter(today))
                        .orElse(today),
                desk.openNumber(LetterKind.DECREE, today),
                DecreeWording.of(drafts.usual()));
    }

    /** The decree as it would look, with the words of the one who decides; nothing is kept. */
    public byte[] preview(IssueDecrees command) {
        return letters.preview(sheet(command));
    }

    /** The same as pictures. */
    public LetterPreview picture(IssueDecrees command) {
        return letters.picture(sheet(command));
    }

    /** Issues the decree: all chains or none. The placements change on its first day. */
    @Transactional
    public DecreeView issue(String key, IssueDecrees command) {
        return idempotency.once(key, command, DecreeView.class, () -> decree(command));
    }

    @Transactional
    Sheet sheet(IssueDecrees command) {
        requireKnownParts(command.text());
        List<UUID> ids = members(command.cases().stream().map(DecreeCase::id).toList()).stream()
                .map(MutationCase::id)
                .toList();
        String number =
                command.hasNumber() ? command.number().strip() : desk.openNumber(LetterKind.DECREE, command.issuedOn());
        return new Sheet(
                LetterKind.DECREE.code(),
                null,
                drafts.whole(
                        ids,
                        number,
                        command.issuedOn(),
                        command.effectiveOn(),
                        command.text().text()));
    }

    private DecreeView decree(IssueDecrees command) {
        requireKnownParts(command.text());
        CaseStepService.requireOrder(command.issuedOn(), command.effectiveOn(), access.today());
        TreeMap<UUID, DecreeCase> chains = new TreeMap<>();
        command.cases().forEach(one -> chains.putIfAbsent(access.requireChain(one.id()), one));
        steps.holdForDecree(chains.navigableKeySet());
        String number =
                command.hasNumber() ? command.number().strip() : desk.takeNumber(LetterKind.DECREE, command.issuedOn());
        requireFree(number, command.issuedOn());
        StepDetails details = StepDetails.decree(null, number, command.issuedOn(), command.effectiveOn());
        List<UUID> decreed = new ArrayList<>();
        chains.values()
                .forEach(one -> steps.decreeChain(one.id(), one.version(), details).stream()
                        .map(MutationCase::id)
                        .forEach(decreed::add));
        texts.keep(
                current.governmentId(),
                number,
                command.issuedOn(),
                command.text().text(),
                current.actor().username());
        return new DecreeView(number, command.issuedOn(), command.effectiveOn(), decreed);
    }

    /** Words are written for a decree as a whole; nobody joins one that was issued. */
    private void requireFree(String number, LocalDate issuedOn) {
        if (!decrees.cases(current.governmentId(), number, issuedOn).isEmpty()
                || texts.of(current.governmentId(), number, issuedOn).isPresent()) {
            throw Refusal.conflict("decree-number-taken");
        }
    }

    /** Every open case of the chains, each in the order of execution; the state decrees those between governments. */
    private List<MutationCase> members(List<UUID> chosen) {
        Set<UUID> chains = new HashSet<>();
        Map<UUID, MutationCase> members = new LinkedHashMap<>();
        for (UUID id : chosen) {
            UUID chain = access.requireChain(id);
            if (chains.add(chain)) {
                cases
                        .list("governmentId = ?1 and chainId = ?2 order by sequence, id", current.governmentId(), chain)
                        .stream()
                        .filter(member ->
                                member.status().isOpen() && !member.kind().isBetweenGovernments())
                        .forEach(member -> members.put(member.id(), member));
            }
        }
        if (members.isEmpty()) {
            throw Refusal.conflict("nothing-to-decree");
        }
        return List.copyOf(members.values());
    }

    private static void requireKnownParts(DecreeWording wording) {
        List<String> unknown = wording.text().unknownParts();
        if (!unknown.isEmpty()) {
            throw Refusal.shape(List.of(new FieldError(
                    "/text", "unknown-part", "parts " + DecreeText.PARTS + ", not " + String.join(", ", unknown))));
        }
    }
}
