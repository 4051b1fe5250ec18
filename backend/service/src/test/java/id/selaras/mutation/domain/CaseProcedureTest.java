package id.selaras.mutation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.mutation.application.CaseProcedureDirectory;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseProcedureTest {

    private static final Set<String> INTERNAL = lines("""
            DRAFT SUBMIT SUBMITTED
            DRAFT CANCEL CANCELLED
            DRAFT RETURN_TO_PLANNING RETURNED
            SUBMITTED VERIFY VERIFIED
            SUBMITTED RETURN_FOR_REPAIR IN_REPAIR
            SUBMITTED CANCEL CANCELLED
            SUBMITTED RETURN_TO_PLANNING RETURNED
            IN_REPAIR SUBMIT SUBMITTED
            IN_REPAIR CANCEL CANCELLED
            IN_REPAIR RETURN_TO_PLANNING RETURNED
            VERIFIED CONSIDER CONSIDERED
            VERIFIED RETURN_FOR_REPAIR IN_REPAIR
            VERIFIED CANCEL CANCELLED
            VERIFIED RETURN_TO_PLANNING RETURNED
            CONSIDERED APPROVE APPROVED
            CONSIDERED REJECT REJECTED
            CONSIDERED POSTPONE POSTPONED
            CONSIDERED CANCEL CANCELLED
            CONSIDERED RETURN_TO_PLANNING RETURNED
            POSTPONED RESUME VERIFIED
            POSTPONED CANCEL CANCELLED
            POSTPONED RETURN_TO_PLANNING RETURNED
            APPROVED DECREE DECREED
            APPROVED CANCEL CANCELLED
            APPROVED RETURN_TO_PLANNING RETURNED
            DECREED TAKE_EFFECT IN_EFFECT
            DECREED REVOKE REVOKED
            IN_EFFECT HAND_OVER HANDED_OVER
            IN_EFFECT REVOKE REVOKED
            HANDED_OVER COMPLETE COMPLETED
            HANDED_OVER REVOKE REVOKED
            COMPLETED REVOKE REVOKED
            """);

    @Test
    void theWholeMatrixOfAnInternalTransferIsWhatItShouldBe() {
        assertThat(matrix(MutationCaseKind.INTERNAL)).isEqualTo(INTERNAL);
    }

    @Test
    void anOwnRequestNeedsTheOwnAgencysEndorsementBeforeItIsVerified() {
        Set<String> expected = new TreeSet<>(INTERNAL);
        expected.remove("SUBMITTED VERIFY VERIFIED");
        expected.remove("SUBMITTED RETURN_FOR_REPAIR IN_REPAIR");
        expected.addAll(lines("""
                SUBMITTED ENDORSE ENDORSED
                SUBMITTED REJECT REJECTED
                ENDORSED VERIFY VERIFIED
                ENDORSED RETURN_FOR_REPAIR IN_REPAIR
                ENDORSED CANCEL CANCELLED
                ENDORSED RETURN_TO_PLANNING RETURNED
                """));
        assertThat(matrix(MutationCaseKind.OWN_REQUEST)).isEqualTo(expected);
    }

    private static final Set<String> BETWEEN = lines("""
            DRAFT SUBMIT SUBMITTED RECEIVER -
            DRAFT CANCEL CANCELLED RECEIVER -
            SUBMITTED PROPOSE PROPOSED RECEIVER D04
            SUBMITTED REJECT REJECTED RECEIVER -
            SUBMITTED CANCEL CANCELLED RECEIVER -
            PROPOSED CONSENT CONSENTED ORIGIN D05
            PROPOSED REFUSE REJECTED ORIGIN D05?
            PROPOSED CANCEL CANCELLED RECEIVER -
            CONSENTED FORWARD FORWARDED RECEIVER -
            CONSENTED CANCEL CANCELLED RECEIVER -
            FORWARDED CLEAR CLEARED RECEIVER D13
            FORWARDED CALL_FOR_REPAIR FILE_INCOMPLETE RECEIVER D13
            FORWARDED TURN_DOWN REJECTED RECEIVER D13
            FORWARDED CANCEL CANCELLED RECEIVER -
            FILE_INCOMPLETE FORWARD FORWARDED RECEIVER -
            FILE_INCOMPLETE CANCEL CANCELLED RECEIVER -
            CLEARED RECORD_DECREE TRANSFERRED RECEIVER D14
            CLEARED CANCEL CANCELLED RECEIVER -
            TRANSFERRED APPOINT DECREED RECEIVER D15?
            TRANSFERRED REVOKE REVOKED RECEIVER D16
            DECREED TAKE_EFFECT IN_EFFECT - -
            DECREED REVOKE REVOKED RECEIVER D16
            IN_EFFECT HAND_OVER HANDED_OVER ORIGIN D17?
            IN_EFFECT REVOKE REVOKED RECEIVER D16
            HANDED_OVER COMPLETE COMPLETED RECEIVER D18?
            HANDED_OVER REVOKE REVOKED RECEIVER D16
            """);

    @ParameterizedTest
    @EnumSource(names = {"WITHIN_PROVINCE", "BETWEEN_PROVINCES", "NATIONAL_AGENCY"})
    void theWholeMatrixBetweenGovernmentsNamesTheSideAndTheLetterOfEachStep(MutationCaseKind kind) {
        Set<String> all = new TreeSet<>();
        for (MutationCaseStatus from : MutationCaseStatus.values()) {
            for (CaseAction action : CaseAction.values()) {
                procedure(kind)
                        .step(from, action)
                        .ifPresent(step ->
                                all.add(from + " " + action + " " + step.to() + " " + side(step) + " " + letter(step)));
            }
        }
        assertThat(all).isEqualTo(BETWEEN);
    }

    private static String side(CaseProcedure.Step step) {
        return step.side() == null ? "-" : step.side().name();
    }

    private static String letter(CaseProcedure.Step step) {
        return step.letter() == null
                ? "-"
                : step.letter().code() + (step.letter().onlyForOutside() ? "?" : "");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoChangesTheGovernmentHasTwoSides(MutationCaseKind kind) {
        assertThat(procedure(kind).steps())
                .filteredOn(CaseProcedure.Step::isTakenByPeople)
                .allSatisfy(step -> assertThat(step.side() != null).isEqualTo(kind.isBetweenGovernments()));
    }

    @ParameterizedTest
    @EnumSource
    void aSeatIsKeptFromTheProposalUntilAPlacementShowsIt(MutationCaseKind kind) {
        Set<MutationCaseStatus> keeping =
                reached(kind).stream().filter(MutationCaseStatus::keepsSeat).collect(Collectors.toSet());
        if (kind.isBetweenGovernments()) {
            assertThat(keeping)
                    .containsExactlyInAnyOrder(
                            MutationCaseStatus.PROPOSED,
                            MutationCaseStatus.CONSENTED,
                            MutationCaseStatus.FORWARDED,
                            MutationCaseStatus.FILE_INCOMPLETE,
                            MutationCaseStatus.CLEARED,
                            MutationCaseStatus.TRANSFERRED);
        } else {
            assertThat(keeping).containsExactly(MutationCaseStatus.APPROVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCaseLeavesAStateInWhichItHasEndedOnlyByRevocationAndIsStuckInNoOther(MutationCaseKind kind) {
        Set<MutationCaseStatus> reached = reached(kind);
        for (MutationCaseStatus state : reached) {
            boolean goesOn = Arrays.stream(CaseAction.values())
                    .filter(action -> state != MutationCaseStatus.COMPLETED || action != CaseAction.REVOKE)
                    .anyMatch(action -> procedure(kind).step(state, action).isPresent());
            assertThat(goesOn).as(state.name()).isEqualTo(state.isOpen());
        }
        assertThat(reached).contains(MutationCaseStatus.COMPLETED, MutationCaseStatus.REVOKED);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL", "OWN_REQUEST"})
    void whatDropsOutBeforeTheDecreeLetsItsWholeChainGoBackToPlanning(MutationCaseKind kind) {
        for (CaseProcedure.Step step : procedure(kind).steps()) {
            if (step.action().breaksTheChain()) {
                assertThat(procedure(kind).step(step.from(), CaseAction.RETURN_TO_PLANNING))
                        .as(step.toString())
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStepNamesItsSource(MutationCaseKind kind) {
        assertThat(procedure(kind).steps())
                .allSatisfy(step -> assertThat(step.source()).isNotBlank());
    }

    private static Set<MutationCaseStatus> reached(MutationCaseKind kind) {
        Set<MutationCaseStatus> reached = EnumSet.of(MutationCaseStatus.DRAFT);
        Deque<MutationCaseStatus> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            MutationCaseStatus from = open.pop();
            procedure(kind).steps().stream()
                    .filter(step -> step.from() == from && reached.add(step.to()))
                    .forEach(step -> open.push(step.to()));
        }
        return reached;
    }

    private static Set<String> matrix(MutationCaseKind kind) {
        Set<String> all = new TreeSet<>();
        for (MutationCaseStatus from : MutationCaseStatus.values()) {
            for (CaseAction action : CaseAction.values()) {
                procedure(kind).step(from, action).ifPresent(step -> all.add(from + " " + action + " " + step.to()));
            }
        }
        return all;
    }

    private static CaseProcedure procedure(MutationCaseKind kind) {
        return CaseProcedureDirectory.all().get(kind);
    }

    private static Set<String> lines(String text) {
        return text.lines().collect(Collectors.toCollection(TreeSet::new));
    }
}
