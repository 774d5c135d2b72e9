namespace Overenskommelse.Testing.Plain;

/// <summary>Something is in doubt although everything is known.</summary>
internal sealed class NotPlainException : Exception;
