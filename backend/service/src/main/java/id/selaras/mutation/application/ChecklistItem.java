package id.selaras.mutation.application;

import id.selaras.mutation.domain.TransferSide;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the checklist of a case.
 *
 * @param code     of the document (domain reference 1.5)
 * @param required whether the case cannot be handed in without it
 * @param side     which side of a transfer between governments hands it in; else null
 * @param document the newest one of this code, or null
 * @param reusable a verified one of another case of the person that still counts, or null
 */
public record ChecklistItem(
        String code,
        boolean required,
        @Schema(nullable = true) TransferSide side,
        @Schema(nullable = true) CaseDocumentView document,
        @Schema(nullable = true) UUID reusable) {}
