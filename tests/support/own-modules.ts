import { vi } from "vitest";

// Before each test file: what it imports is loaded anew, though the process has run others.
vi.resetModules();
