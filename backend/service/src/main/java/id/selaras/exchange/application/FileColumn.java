package id.selaras.exchange.application;

import java.util.List;

/**
 * A column of the file.
 *
 * @param samples its first cells, five at most
 */
public record FileColumn(String name, List<String> samples) {}
