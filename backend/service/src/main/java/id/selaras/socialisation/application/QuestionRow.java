package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.QuestionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question for who asked it and who answers it.
 *
 * @param unitName       unit of who asks, or null
 * @param dueOn          last day for the answer
 * @param overdue        whether it was to be answered before today
 * @param forAll         whether everybody reads the answer
 * @param publicQuestion the question as everybody reads it, or null
 */
public record QuestionRow(
        UUID id,
        int version,
        UUID noticeId,
        String noticeTitle,
        UUID employeeId,
        String name,
        @Schema(nullable = true) String unitName,
        QuestionStatus status,
        String question,
        Instant askedAt,
        LocalDate dueOn,
        boolean overdue,
        boolean forAll,
        @Schema(nullable = true) String publicQuestion,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) Instant answeredAt,
        @Schema(nullable = true) String answeredBy) {}
