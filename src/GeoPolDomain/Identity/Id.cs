using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The id of one record of a dataset: lower-case letters and digits with single '-', '.' or '_' between them.</summary>
/// <remarks>
/// Each kind of record has its own type of id, so the compiler refuses the id of an actor where the id of a force is needed.
/// </remarks>
/// <typeparam name="TSelf">The type of the id.</typeparam>
#pragma warning disable CS0660, CS0661 // Equals and GetHashCode are those of TextValue, and sealed there.
public abstract class Id<TSelf> : TextValue<TSelf>, IRecordName
    where TSelf : Id<TSelf>, IId<TSelf>
#pragma warning restore CS0660, CS0661
{
    private protected Id(string text) : base(text)
    {
    }

    /// <summary>The kind of record and the id together, for a place that can name a record of any kind.</summary>
    public RecordKey Key => RecordKey.Of(TSelf.Kind.Record, ToString());

    RecordKind IRecordName.Kind => TSelf.Kind.Record;

    string IRecordName.Id => Text;

    /// <summary>Whether the id has this text. The text need not be a valid id; a text that is not valid equals no id.</summary>
    public static bool operator ==(Id<TSelf>? id, string? text) => string.Equals(id?.ToString(), text, StringComparison.Ordinal);

    /// <summary>Whether the id and the text differ.</summary>
    public static bool operator !=(Id<TSelf>? id, string? text) => !(id == text);

    /// <summary>Parses the id.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? flaw)
    {
        value = Slug.IsSlug(text, out flaw) ? TSelf.Kind.Create(text.ToString()) : null;
        return value is not null;
    }
}

/// <summary>The interface of every type of id.</summary>
/// <typeparam name="TSelf">The type of the id.</typeparam>
public interface IId<TSelf> : ITextForm<TSelf>
    where TSelf : class, IId<TSelf>
{
    internal static abstract IdKind<TSelf> Kind { get; }

    /// <inheritdoc/>
    static string ITextForm<TSelf>.Called => TSelf.Kind.Called;

    /// <inheritdoc/>
    static string? ITextForm<TSelf>.Pattern => Slug.Pattern;

    /// <inheritdoc/>
    static string? ITextForm<TSelf>.Example => TSelf.Kind.Example;
}

/// <summary>The properties in which the types of id differ.</summary>
/// <param name="Record">The kind of record that the id names.</param>
/// <param name="Called">The name of such an id in an error message, with its article, for example "the id of an actor".</param>
/// <param name="Example">Such an id, as the embedded datasets have it.</param>
/// <param name="Create">Creates the id from a text that has already been checked.</param>
internal sealed record IdKind<TId>(RecordKind Record, string Called, string Example, Func<string, TId> Create);
