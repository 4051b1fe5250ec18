package id.selaras.mutation.domain;

import id.selaras.shared.security.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way of one kind of case: which action leads from which state to which, by whom, by which text. It is data; a test
 * walks the whole matrix of kinds, states and actions.
 *
 * @param steps in the order in which they are told
 */
public record CaseProcedure(MutationCaseKind kind, List<Step> steps) {

    /**
     * One permitted step.
     *
     * @param roles  who may take it; nobody: the application itself
     * @param side   whose step it is in a transfer between governments; null where there is one side only
     * @param letter the paper it rests on, or null
     */
    public record Step(
            MutationCaseStatus from,
            CaseAction action,
            MutationCaseStatus to,
            Set<Role> roles,
            TransferSide side,
            Letter letter,
            String source) {

        /** Whether a person takes it, and not the application. */
        public boolean isTakenByPeople() {
            return !roles.isEmpty();
        }
    }

    /**
     * The paper a step rests on.
     *
     * @param code           of the document (domain reference 1.5)
     * @param onlyForOutside whether it is needed only where the step is recorded for a side outside this installation
     */
    public record Letter(String code, boolean onlyForOutside) {

        static Letter of(String cell) {
            return cell.isBlank() ? null : new Letter(cell.replace("?", ""), cell.endsWith("?"));
        }
    }

    private static final int COLUMNS = 8;

    public CaseProcedure {
        steps = List.copyOf(steps);
    }

    /** Reads {@code kind;from;action;to;roles;side;letter;source} lines; the first is the header. */
    public static Map<MutationCaseKind, CaseProcedure> of(List<String> lines) {
        Map<MutationCaseKind, List<Step>> steps = lines.stream()
                .skip(1)
                .map(line -> line.split(";", COLUMNS))
                .collect(Collectors.groupingBy(
                        cells -> MutationCaseKind.valueOf(cells[0]),
                        () -> new EnumMap<>(MutationCaseKind.class),
                        Collectors.mapping(CaseProcedure::step, Collectors.toList())));
        Map<MutationCaseKind, CaseProcedure> procedures = new EnumMap<>(MutationCaseKind.class);
        steps.forEach((kind, all) -> procedures.put(kind, new CaseProcedure(kind, all)));
        return procedures;
    }

    /** The step an action takes from a state, if the procedure knows it. */
    public Optional<Step> step(MutationCaseStatus from, CaseAction action) {
        return steps.stream()
                .filter(step -> step.from() == from && step.action() == action)
                .findFirst();
    }

    /** What people may do with a case in a state. */
    public List<Step> from(MutationCaseStatus from) {
        return steps.stream()
                .filter(step -> step.from() == from && step.isTakenByPeople())
                .toList();
    }

    private static Step step(String[] cells) {
        return new Step(
                MutationCaseStatus.valueOf(cells[1]),
                CaseAction.valueOf(cells[2]),
                MutationCaseStatus.valueOf(cells[3]),
                Arrays.stream(cells[4].split(","))
                        .filter(role -> !role.isBlank())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                cells[5].isBlank() ? null : TransferSide.valueOf(cells[5]),
                Letter.of(cells[6]),
                cells[7].trim());
    }
}
