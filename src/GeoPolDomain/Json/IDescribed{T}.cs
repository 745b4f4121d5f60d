namespace GeoPolDomain.Json;

/// <summary>A type that has a description.</summary>
internal interface IDescribed<T>
{
    static abstract ObjectCodec<T> Description { get; }
}
