using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>
/// The kind of an error in a document. A code never changes its meaning, and a code that is no longer used is never given another meaning.
/// </summary>
[JsonConverter(typeof(TextConverter<DocumentErrorCode>))]
public sealed class DocumentErrorCode : Code<DocumentErrorCode>, ICode<DocumentErrorCode>
{
    private static readonly CodeList<DocumentErrorCode> List = new("the code of a reading error", static text => new(text), isClosed: true);

    private DocumentErrorCode(string text) : base(text) { }

    /// <summary>The text is not valid JSON from this place on.</summary>
    public static DocumentErrorCode MalformedJson { get; } = List["malformed-json"];

    /// <summary>Objects or arrays are nested deeper than the 64 levels that are read, or than a lower limit of the caller.</summary>
    public static DocumentErrorCode NestedTooDeep { get; } = List["nested-too-deep"];

    /// <summary>The document is empty, or consists only of white space.</summary>
    public static DocumentErrorCode EmptyDocument { get; } = List["empty-document"];

    /// <summary>A value has the wrong JSON type, for example a number, an object or null where the member needs a string.</summary>
    public static DocumentErrorCode UnexpectedType { get; } = List["unexpected-type"];

    /// <summary>
    /// A string is not valid for its member, for example a date that does not exist, an id with a capital letter, or a code that a closed
    /// list does not name.
    /// </summary>
    public static DocumentErrorCode InvalidValue { get; } = List["invalid-value"];

    /// <summary>A text that must not be blank is empty or consists only of white space.</summary>
    public static DocumentErrorCode BlankText { get; } = List["blank-text"];

    /// <summary>A text is not valid Unicode: it contains broken UTF-8 or half of a surrogate pair.</summary>
    public static DocumentErrorCode InvalidUnicode { get; } = List["invalid-unicode"];

    /// <summary>An object has a member that the format does not define.</summary>
    public static DocumentErrorCode UnknownMember { get; } = List["unknown-member"];

    /// <summary>An object lacks a required member.</summary>
    public static DocumentErrorCode MissingMember { get; } = List["missing-member"];

    /// <summary>An object has the same member twice.</summary>
    public static DocumentErrorCode DuplicateMember { get; } = List["duplicate-member"];

    /// <summary>
    /// The member <c>kind</c> of an object, or the member <c>record</c> of a line, names a kind that the format does not define.
    /// </summary>
    public static DocumentErrorCode UnknownKind { get; } = List["unknown-kind"];

    /// <summary>A list that needs at least one item is empty.</summary>
    public static DocumentErrorCode EmptyList { get; } = List["empty-list"];

    /// <summary>A set contains the same value twice.</summary>
    public static DocumentErrorCode DuplicateItem { get; } = List["duplicate-item"];

    /// <summary>Two records of one kind have the same id.</summary>
    public static DocumentErrorCode DuplicateId { get; } = List["duplicate-id"];

    /// <summary>A document in JSON Lines does not begin with a header.</summary>
    public static DocumentErrorCode MissingHeader { get; } = List["missing-header"];

    /// <summary>A document in JSON Lines has a second header.</summary>
    public static DocumentErrorCode SecondHeader { get; } = List["second-header"];

    /// <summary>
    /// Votes contradict each other or the electorate, for example when a voter votes twice, more votes are counted than there are voters,
    /// or weights do not add up.
    /// </summary>
    public static DocumentErrorCode InconsistentVotes { get; } = List["inconsistent-votes"];

    /// <summary>The document is longer than <c>ReadLimits.Bytes</c> allows.</summary>
    public static DocumentErrorCode DocumentTooLong { get; } = List["document-too-long"];

    /// <summary>A line of JSON Lines is longer than <c>ReadLimits.LineBytes</c> allows.</summary>
    public static DocumentErrorCode LineTooLong { get; } = List["line-too-long"];

    /// <summary>A text is longer than <c>ReadLimits.TextBytes</c> allows.</summary>
    public static DocumentErrorCode TextTooLong { get; } = List["text-too-long"];

    /// <summary>There are more records than <c>ReadLimits.Records</c> allows.</summary>
    public static DocumentErrorCode TooManyRecords { get; } = List["too-many-records"];

    static CodeList<DocumentErrorCode> ICode<DocumentErrorCode>.Codes => List;
}
