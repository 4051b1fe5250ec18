package id.selaras.socialisation.application;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sends a notice.
 *
 * @param at when it goes out by itself; null: at once
 */
public record SendNotice(@Schema(nullable = true) Instant at) {}
