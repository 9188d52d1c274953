/** What comes of a call. Failures are data and travel the same way as answers. */
declare namespace Muster {
  type ProblemKind =
    /** The server answered with another status than success. */
    | 'status'
    /** The status says success, the answer cannot be used. */
    | 'unreadable'
    /** No answer came, or none within the deadline. */
    | 'network'
    | 'timeout'
    /** The server leads to another address, whose answer is none. */
    | 'redirect'
    /** No answer came from another origin: the site's policy forbids asking it, or the browser does
     *  not say why, or there is no key to ask it with. */
    | 'policy'
    | 'foreign'
    | 'no_key'
    /** The source is a saved answer, and this is not it. */
    | 'not_saved'
    /** The contract or the mode forbids the request: nothing was sent. */
    | 'not_sent'
    | 'read_only'
    /** A download that holds neither a usable link nor usable bytes. */
    | 'no_file'
    /** We stopped it ourselves, or a newer request took its place. */
    | 'aborted';

  interface Problem {
    kind: ProblemKind;
    operation: OperationId;
    method: string;
    status: number | null;
    documented: boolean;
    permission: string;
    /** The engine's word and sentence on an unreadable answer, or our own word. */
    code: string;
    sentence: string;
    /** What the server itself says. */
    messages: string[];
    /** 0: the gateway says so itself, and the API does not. */
    serverCode: number | null;
    debugInfo: unknown;
    faults: Fault[];
    /** Seconds that the server asked to wait. */
    retryAfter: number | null;
    /** Whether an upload had left as a whole, and no answer to it came. */
    sentWhole?: boolean;
    /** Whether trying again, without changing anything, can help. */
    again: boolean;
  }

  type Outcome =
    /** `text`: the body as it came; empty where the engine alone keeps it. */
    | { ok: true; report: Report; body: unknown; text: string }
    | { ok: false; report: Report | null; problem: Problem };

  interface Head {
    status: number;
    contentType: string;
    retryAfter: number | null;
  }
}
