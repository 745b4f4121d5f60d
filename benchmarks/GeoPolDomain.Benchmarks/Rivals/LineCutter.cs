namespace GeoPolDomain.Benchmarks.Rivals;

/// <summary>Goes from line to line.</summary>
internal ref struct LineCutter(ReadOnlySpan<byte> lines)
{
    private ReadOnlySpan<byte> rest = lines;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly LineCutter GetEnumerator() => this;

    public bool MoveNext()
    {
        if (rest.IsEmpty)
            return false;
        var end = rest.IndexOf((byte)'\n');
        Current = rest[..end];
        rest = rest[(end + 1)..];
        return true;
    }
}
