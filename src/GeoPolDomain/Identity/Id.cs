using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The id of one record of a dataset: lower case letters and digits with single '-', '.' or '_' between them.</summary>
/// <remarks>Each kind of record has a type of id of its own, so that a force can never be asked for by the id of an actor.</remarks>
/// <typeparam name="TSelf">The type of the id.</typeparam>
#pragma warning disable CS0660, CS0661 // Equals and GetHashCode are those of TextValue, and sealed there.
public abstract class Id<TSelf> : TextValue<TSelf>, IRecordName
    where TSelf : Id<TSelf>, IId<TSelf>
#pragma warning restore CS0660, CS0661
{
    private protected Id(string text) : base(text)
    {
    }

    /// <summary>The kind and the id together, for places that name records of any kind.</summary>
    public RecordKey Key => RecordKey.Of(TSelf.Kind.Record, ToString());

    RecordKind IRecordName.Kind => TSelf.Kind.Record;

    string IRecordName.Id => Text;

    /// <summary>Whether the id has this text; a text that is no id is the text of none.</summary>
    public static bool operator ==(Id<TSelf>? id, string? text) => string.Equals(id?.ToString(), text, StringComparison.Ordinal);

    /// <summary>Whether the id has another text.</summary>
    public static bool operator !=(Id<TSelf>? id, string? text) => !(id == text);

    /// <summary>Reads the id from its text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? flaw)
    {
        value = Slug.IsSlug(text, out flaw) ? TSelf.Kind.Create(text.ToString()) : null;
        return value is not null;
    }
}

/// <summary>A type of id.</summary>
/// <typeparam name="TSelf">The type of the id.</typeparam>
public interface IId<TSelf> : ITextForm<TSelf>
    where TSelf : class, IId<TSelf>
{
    internal static abstract IdKind<TSelf> Kind { get; }

    /// <inheritdoc/>
    static string ITextForm<TSelf>.Called => TSelf.Kind.Called;
}

/// <summary>What tells one type of id from another.</summary>
/// <param name="Record">The kind of record that the id names.</param>
/// <param name="Called">What the id is called in a message, with its article.</param>
/// <param name="Create">Makes the id from a text that is known to be good.</param>
internal sealed record IdKind<TId>(RecordKind Record, string Called, Func<string, TId> Create);
