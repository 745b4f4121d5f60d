using System.Collections.Immutable;

namespace GeoPolDomain.Cli.Writing;

/// <summary>One kind of record.</summary>
/// <param name="Name">The name of the kind, for example <c>membership</c>.</param>
/// <param name="List">The name of the list in a document, for example <c>memberships</c>.</param>
/// <param name="Cases">The cases of a family such as the actors; otherwise one.</param>
internal sealed record DescribedKind(string Name, string List, ImmutableArray<DescribedObject> Cases);

/// <summary>An object: a record, or a part of a record.</summary>
/// <param name="Name">The name of its type.</param>
/// <param name="Described">Describes its members.</param>
internal sealed record DescribedObject(string Name, Lazy<ImmutableArray<DescribedMember>> Described)
{
    /// <summary>The members in canonical order.</summary>
    public ImmutableArray<DescribedMember> Members => Described.Value;

    /// <summary>The member <c>kind</c> of a case of a family, or null.</summary>
    public string? Kind => Find("kind")?.Value.Constant;

    /// <summary>The required members that have to be asked for. The id is proposed, and the kind of a case is known.</summary>
    public IEnumerable<DescribedMember> Asked => Members.Where(one => one.IsRequired && one.Name != "id" && one.Value.Constant is null);

    /// <summary>
    /// The member that is meant when none is named: the only required one, or the first where none is required. Null where several are.
    /// </summary>
    public DescribedMember? Chief => Asked.ToList() switch
    {
        [] => Members.FirstOrDefault(one => one.Value.Constant is null),
        [var only] => only,
        _ => null,
    };

    /// <summary>Returns the member with this name, or null.</summary>
    public DescribedMember? Find(string name) => Members.FirstOrDefault(one => one.Name == name);
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
/// <param name="IsRequired">Whether the object must have it.</param>
/// <param name="IsList">Whether it holds a list.</param>
/// <param name="Value">Its value, or each item of its list.</param>
internal sealed record DescribedMember(string Name, string? Meaning, bool IsRequired, bool IsList, DescribedValue Value);

/// <summary>What a value can be. A value of which nothing is said here is a text.</summary>
internal sealed record DescribedValue
{
    /// <summary>The only text that the value can be, or null.</summary>
    public string? Constant { get; init; }

    /// <summary>Whether the value is true or false.</summary>
    public bool IsFlag { get; init; }

    /// <summary>The objects that the value can be; empty when it is no object.</summary>
    public ImmutableArray<DescribedObject> Cases { get; init; } = [];

    /// <summary>The codes that the value can be, as far as this version knows them.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>The kind of the record whose id the value is, or null.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether the value is an object.</summary>
    public bool IsObject => !Cases.IsEmpty;
}
