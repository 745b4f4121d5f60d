using GeoPolDomain.Text;

namespace GeoPolDomain.Identity;

/// <summary>A kind of id.</summary>
/// <typeparam name="TSelf">The id itself.</typeparam>
public interface IId<TSelf> : ITextForm<TSelf>
    where TSelf : class, IId<TSelf>
{
    /// <summary>The kind of record it names.</summary>
    static abstract RecordKind Kind { get; }

    /// <summary>Makes the id from a text that is known to be good.</summary>
    internal static abstract TSelf Create(string text);
}
