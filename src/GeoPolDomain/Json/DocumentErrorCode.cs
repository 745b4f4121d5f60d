using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>What kind of mistake a document holds. A code never changes its meaning, and is never used again for another.</summary>
[JsonConverter(typeof(TextConverter<DocumentErrorCode>))]
public sealed class DocumentErrorCode : Code<DocumentErrorCode>, ICode<DocumentErrorCode>
{
    private static readonly CodeList<DocumentErrorCode> List = new("the code of a reading error", static text => new(text), isClosed: true);

    private DocumentErrorCode(string text) : base(text) { }

    /// <summary>The text is not JSON from that place on.</summary>
    public static DocumentErrorCode MalformedJson { get; } = List["malformed-json"];

    /// <summary>Objects or arrays are nested deeper than the reader goes.</summary>
    public static DocumentErrorCode NestedTooDeep { get; } = List["nested-too-deep"];

    /// <summary>The document holds nothing.</summary>
    public static DocumentErrorCode EmptyDocument { get; } = List["empty-document"];

    /// <summary>A value of another JSON type stands where a member needs, for example, a string: also a null.</summary>
    public static DocumentErrorCode UnexpectedType { get; } = List["unexpected-type"];

    /// <summary>A string is not valid for its member: a date that does not exist, an id with a capital letter, a code that a closed list does not name.</summary>
    public static DocumentErrorCode InvalidValue { get; } = List["invalid-value"];

    /// <summary>A text consists of white space only.</summary>
    public static DocumentErrorCode BlankText { get; } = List["blank-text"];

    /// <summary>A text is not valid Unicode: broken UTF-8, or half of a surrogate pair.</summary>
    public static DocumentErrorCode InvalidUnicode { get; } = List["invalid-unicode"];

    /// <summary>An object has a member that the format does not know.</summary>
    public static DocumentErrorCode UnknownMember { get; } = List["unknown-member"];

    /// <summary>An object lacks a required member.</summary>
    public static DocumentErrorCode MissingMember { get; } = List["missing-member"];

    /// <summary>An object has the same member twice.</summary>
    public static DocumentErrorCode DuplicateMember { get; } = List["duplicate-member"];

    /// <summary>The member <c>kind</c> of an object, or the member <c>record</c> of a line, names a kind that the format does not know.</summary>
    public static DocumentErrorCode UnknownKind { get; } = List["unknown-kind"];

    /// <summary>A list that needs at least one item is empty.</summary>
    public static DocumentErrorCode EmptyList { get; } = List["empty-list"];

    /// <summary>A set holds the same value twice.</summary>
    public static DocumentErrorCode DuplicateItem { get; } = List["duplicate-item"];

    /// <summary>Two records of one kind have the same id.</summary>
    public static DocumentErrorCode DuplicateId { get; } = List["duplicate-id"];

    /// <summary>JSON Lines do not begin with a header.</summary>
    public static DocumentErrorCode MissingHeader { get; } = List["missing-header"];

    /// <summary>JSON Lines have a second header.</summary>
    public static DocumentErrorCode SecondHeader { get; } = List["second-header"];

    /// <summary>Votes do not fit together or do not fit the electorate: a voter votes twice, more votes are counted than there are voters, weights do not sum up.</summary>
    public static DocumentErrorCode InconsistentVotes { get; } = List["inconsistent-votes"];

    static CodeList<DocumentErrorCode> ICode<DocumentErrorCode>.Codes => List;
}
