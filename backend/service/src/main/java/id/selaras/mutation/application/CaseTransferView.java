package id.selaras.mutation.application;

import id.selaras.mutation.domain.DecreeIssuer;
import id.selaras.mutation.domain.StateConsideration;
import id.selaras.mutation.domain.TransferDirection;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.organisation.application.CodedName;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a case between governments has besides, as far as one side may see it.
 *
 * @param direction           as the government that keeps the case sees it
 * @param side                on which the reader is
 * @param counterpart         the other government or agency
 * @param counterpartInside   whether it uses this installation and acts itself
 * @param issuer              who issues the decree of the transfer
 * @param rank                of the person; only for the receiver
 * @param educationLevel      of the person; only for the receiver
 * @param educationField      of the person; only for the receiver
 * @param stateOutcome        what the state's agency said last, or null
 * @param transferNumber      of the decree of the transfer, or null
 * @param transferEffectiveOn its first day; the appointment is not earlier
 */
public record CaseTransferView(
        TransferDirection direction,
        TransferSide side,
        String counterpart,
        boolean counterpartInside,
        DecreeIssuer issuer,
        @Schema(nullable = true) CodedName rank,
        @Schema(nullable = true) CodedName educationLevel,
        @Schema(nullable = true) String educationField,
        @Schema(nullable = true) StateConsideration stateOutcome,
        @Schema(nullable = true) String stateNumber,
        @Schema(nullable = true) LocalDate stateDate,
        @Schema(nullable = true) String transferNumber,
        @Schema(nullable = true) LocalDate transferDate,
        @Schema(nullable = true) LocalDate transferEffectiveOn) {}
