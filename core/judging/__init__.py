"""What is measured on single pictures, real or generated: by screening and by reporting alike."""
