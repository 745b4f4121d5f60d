namespace GeoPolDomain.Json;

/// <summary>A type whose JSON this library describes. Only types of this library can be one.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IDescribed<T>
{
    internal static abstract ObjectCodec<T> Description { get; }
}
