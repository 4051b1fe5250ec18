package id.selaras.organisation.application;

import java.util.Map;

/**
 * One code of a reference set.
 *
 * @param name       Indonesian name
 * @param order      place in the set, from 1
 * @param attributes further facts; {@code nameEnglish} is always there
 */
public record ReferenceItem(String code, String name, int order, Map<String, String> attributes) {}
