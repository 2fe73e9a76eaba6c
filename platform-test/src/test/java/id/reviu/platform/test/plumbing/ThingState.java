package id.reviu.platform.test.plumbing;

record ThingState(String id, long version, String name) {}
