package id.selaras.socialisation.application;

import java.time.Instant;
import java.util.UUID;

/** A question that was answered for everybody; nothing tells who asked. */
public record FrequentQuestion(UUID noticeId, String question, String answer, Instant answeredAt) {}
