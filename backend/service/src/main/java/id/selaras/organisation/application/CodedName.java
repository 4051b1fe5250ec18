package id.selaras.organisation.application;

/** A code of a reference set with its Indonesian name. */
public record CodedName(String code, String name) {}
