package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import java.util.List;

/**
 * A kind of file.
 *
 * @param label Indonesian
 */
public record ImportKindView(ImportKind kind, String label, String labelEn, List<ImportView.Field> fields) {}
