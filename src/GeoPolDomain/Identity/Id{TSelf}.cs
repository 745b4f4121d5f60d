using System.Diagnostics.CodeAnalysis;
using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>The name of one record of a dataset: lower case letters and digits with single '-', '.' or '_' between them.</summary>
/// <remarks>A kind of id is a class of its own, so that a force can never be asked for by the id of an actor.</remarks>
/// <typeparam name="TSelf">The id itself.</typeparam>
#pragma warning disable CS0660, CS0661 // Equals and GetHashCode are those of TextValue, and sealed there.
public abstract class Id<TSelf> : TextValue<TSelf>, INamesRecord
    where TSelf : Id<TSelf>, IId<TSelf>
#pragma warning restore CS0660, CS0661
{
    private protected Id(string text) : base(text)
    {
    }

    /// <summary>The kind and the id together, for places that name records of any kind.</summary>
    public RecordKey Key => RecordKey.Of(TSelf.Kind, ToString());

    /// <summary>Whether the id has this text; a text that is no id is the text of none.</summary>
    public static bool operator ==(Id<TSelf>? id, string? text) => string.Equals(id?.ToString(), text, StringComparison.Ordinal);

    /// <summary>Whether the id has another text.</summary>
    public static bool operator !=(Id<TSelf>? id, string? text) => !(id == text);

    /// <summary>Reads the id from its text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? flaw)
    {
        value = Slug.IsSlug(text, out flaw) ? TSelf.Create(text.ToString()) : null;
        return value is not null;
    }
}
