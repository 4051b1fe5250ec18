package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.employee.domain.Nip;
import id.selaras.mutation.application.CaseNewcomers.Found;
import id.selaras.mutation.application.CaseParties.Leaver;
import id.selaras.mutation.domain.BetweenGovernments;
import id.selaras.mutation.domain.CaseNumber;
import id.selaras.mutation.domain.CaseOrigin;
import id.selaras.mutation.domain.DecreeIssuer;
import id.selaras.mutation.domain.Mover;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.Place;
import id.selaras.mutation.domain.TransferDirection;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Role;
import id.selaras.shared.security.ScopeNames.GovernmentName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Opens cases between governments. The receiver opens them, because the receiver proposes (PP 11/2017 art. 192); an
 * origin does only for a receiver that is outside this installation.
 */
@ApplicationScoped
class TransferOpener {

    private static final String PROVINCE = "PROVINSI";

    @Inject
    MutationCaseRepository cases;

    @Inject
    CaseParties parties;

    @Inject
    CaseNewcomers newcomers;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Who moves from where to where, and the other party. */
    private record Parties(Mover person, Place from, Place to, UUID counterpart, String name, HandedOver told) {}

    MutationCase draft(ProposeTransfer command, LocalDate today) {
        if (!current.actor().roles().contains(Role.PLANNER)) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "not-your-step", Map.of("roles", List.of(Role.PLANNER.name())));
        }
        requireShape(command, today);
        UUID government = current.governmentId();
        ProposeBetween asked = command.between();
        Parties found = asked.direction() == TransferDirection.INCOMING
                ? incoming(command, government, today)
                : outgoing(command, today);
        DecreeIssuer issuer = DecreeIssuer.valueOf(rules.at(government, today)
                .text("transfer_issuer_" + asked.kind().name().toLowerCase(Locale.ROOT)));
        BetweenGovernments between = BetweenGovernments.of(
                asked.direction(),
                governments.government(government).name(),
                found.counterpart(),
                found.name(),
                issuer,
                found.told() == null ? null : write(found.told()));
        return MutationCase.proposal(
                        government,
                        new CaseNumber(today.getYear(), cases.takeNumbers(government, today.getYear(), 1)),
                        CaseOrigin.AGENCY,
                        found.person(),
                        found.from(),
                        found.to(),
                        command.motive(),
                        command.effectiveOn(),
                        current.actor().accountId(),
                        clock.instant())
                .between(asked.kind(), between);
    }

    private Parties incoming(ProposeTransfer command, UUID government, LocalDate today) {
        ProposeBetween asked = command.between();
        if (newcomers.servesIn(government, asked.nip(), today)) {
            throw Refusal.conflict("employee-serves-here");
        }
        Place to = parties.post(command.toPositionId(), today);
        if (asked.governmentId() == null) {
            requireOutside(asked.nip(), government);
            Found found = newcomers.outside(asked.nip(), asked.person());
            return new Parties(
                    found.person(), found.from(), to, null, asked.counterpart().strip(), found.told());
        }
        GovernmentName other = other(asked.governmentId());
        requireFitting(asked.kind(), governments.government(government), other);
        Found found = newcomers.inside(other.id(), asked.nip());
        return new Parties(found.person(), found.from(), to, other.id(), other.name(), found.told());
    }

    /** Somebody who serves in this installation leaves only with the consent of the origin; which one is not told. */
    private void requireOutside(String nip, UUID own) {
        boolean serves = governments.others(own).stream()
                .map(GovernmentName::id)
                .anyMatch(other -> newcomers.servesIn(other, nip, governments.today(other)));
        if (serves) {
            throw Refusal.rule("serves-in-this-installation", Map.of());
        }
    }

    private Parties outgoing(ProposeTransfer command, LocalDate today) {
        ProposeBetween asked = command.between();
        Leaver leaver = parties.leaver(command.employeeId(), today);
        return new Parties(
                leaver.person(),
                leaver.from(),
                parties.outside(asked.post(), null),
                null,
                asked.counterpart().strip(),
                null);
    }

    private GovernmentName other(UUID id) {
        return governments.others(current.governmentId()).stream()
                .filter(government -> government.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.shape("/between/governmentId", "unknown-government", "another government here"));
    }

    /** Two provinces are never one, and a national agency is no regional government (domain reference 1.3). */
    private static void requireFitting(MutationCaseKind kind, GovernmentName own, GovernmentName other) {
        boolean provinces = PROVINCE.equals(own.kind()) && PROVINCE.equals(other.kind());
        if (kind == MutationCaseKind.NATIONAL_AGENCY || kind == MutationCaseKind.WITHIN_PROVINCE && provinces) {
            throw Refusal.rule("kind-does-not-fit", Map.of("kind", kind.name(), "government", other.name()));
        }
    }

    private static void requireShape(ProposeTransfer command, LocalDate today) {
        ProposeBetween asked = command.between();
        List<FieldError> errors = new ArrayList<>();
        boolean incoming = asked.direction() == TransferDirection.INCOMING;
        boolean outside = asked.governmentId() == null;
        require(asked.kind().isBetweenGovernments(), "/between/kind", "not-between-governments", errors);
        if (!incoming && !outside) {
            throw Refusal.rule("receiver-opens-it", Map.of());
        }
        boolean named = asked.counterpart() != null && !asked.counterpart().isBlank();
        require(named == outside, "/between/counterpart", outside ? "required" : "not-both", errors);
        require(incoming == (command.employeeId() == null), "/employeeId", incoming ? "not-yours" : "required", errors);
        require(
                incoming == (command.toPositionId() != null),
                "/toPositionId",
                incoming ? "required" : "not-yours",
                errors);
        require(incoming || asked.post() != null, "/between/post", "required", errors);
        require(!incoming || !outside || asked.person() != null, "/between/person", "required", errors);
        boolean readable =
                asked.nip() != null && Nip.faultsOf(asked.nip(), today).stream().noneMatch(Nip.Fault::isError);
        require(!incoming || readable, "/between/nip", "not-a-nip", errors);
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
    }

    private static void require(boolean met, String pointer, String code, List<FieldError> errors) {
        if (!met) {
            errors.add(new FieldError(pointer, code, "see the description of the operation"));
        }
    }

    private String write(Object told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
